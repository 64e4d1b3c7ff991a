import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'sparse-status',
  address: 'spp-sparse.practice.test',
  shows: 'An SPP that reports its state Online, its name and its version, and nothing else.',
  expects: {
    findings: ['spp-is-replica', 'session-module-joined'],
    joinErrors: [],
    enter: ['spp-sparse.practice.test'],
    claims: [],
    exit: 0,
  },
  names: { 'spp-sparse.practice.test': ['198.51.100.15'] },
  ips: ['198.51.100.15'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: { dns: ['spp-sparse.practice.test'] },
      only: ['ApplianceCurrentState', 'ApplianceName', 'ApplianceVersion'],
    }),
});
