import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'key-ed25519',
  address: 'spp-ed25519.practice.test',
  shows: 'An SPP whose certificate has an Ed25519 key, which browsers refuse.',
  expects: {
    findings: ['refused-by-browsers'],
    joinErrors: [],
    enter: ['spp-ed25519.practice.test'],
    claims: [],
    exit: 0,
  },
  names: { 'spp-ed25519.practice.test': ['198.51.100.61'] },
  ips: ['198.51.100.61'],
  serve: (tools) => serveSpp(tools, { certificate: { dns: ['spp-ed25519.practice.test'], key: 'ed25519' } }),
});
