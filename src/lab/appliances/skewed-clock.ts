import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'skewed-clock',
  address: 'spp-clock.practice.test',
  shows: 'An SPP whose clock is 20 minutes ahead.',
  expects: {
    findings: ['clock-skewed'],
    joinErrors: [],
    enter: ['spp-clock.practice.test'],
    claims: [],
    exit: 0,
  },
  names: { 'spp-clock.practice.test': ['198.51.100.13'] },
  ips: ['198.51.100.13'],
  serve: (tools) =>
    serveSpp(tools, { certificate: { dns: ['spp-clock.practice.test'] }, clockAheadMs: 20 * 60_000 }),
});
