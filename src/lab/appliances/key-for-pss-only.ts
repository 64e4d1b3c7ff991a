import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'key-for-pss-only',
  address: 'spp-pss.practice.test',
  shows: 'An SPP whose certificate has an RSA key for PSS only, which browsers refuse.',
  expects: {
    findings: ['refused-by-browsers'],
    joinErrors: [],
    enter: ['spp-pss.practice.test'],
    claims: [],
    exit: 0,
  },
  names: { 'spp-pss.practice.test': ['198.51.100.62'] },
  ips: ['198.51.100.62'],
  serve: (tools) => serveSpp(tools, { certificate: { dns: ['spp-pss.practice.test'], key: 'rsa-pss' } }),
});
