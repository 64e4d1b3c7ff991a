import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'key-on-p-521',
  address: 'spp-p521.practice.test',
  shows: 'An SPP whose certificate has an elliptic curve key on P-521, which Chrome and Edge refuse.',
  expects: {
    findings: ['refused-by-browsers'],
    joinErrors: [],
    enter: ['spp-p521.practice.test'],
    claims: [],
    exit: 0,
  },
  names: { 'spp-p521.practice.test': ['198.51.100.60'] },
  ips: ['198.51.100.60'],
  serve: (tools) => serveSpp(tools, { certificate: { dns: ['spp-p521.practice.test'], key: 'ec-521' } }),
});
