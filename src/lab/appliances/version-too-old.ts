import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'version-too-old',
  address: 'spp-26.practice.test',
  shows: 'An SPP of version 2.6, older than any that SPS joins.',
  expects: {
    findings: ['spp-too-old'],
    joinErrors: ['version-mismatch'],
    enter: [],
    claims: [],
    exit: 1,
  },
  names: { 'spp-26.practice.test': ['198.51.100.66'] },
  ips: ['198.51.100.66'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: { dns: ['spp-26.practice.test'] },
      says: { ApplianceVersion: '2.6.0.12345' },
    }),
});
