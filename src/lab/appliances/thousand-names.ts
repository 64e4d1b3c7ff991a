import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

const thousandNames = Array.from({ length: 1000 }, (_, index) => `node-${index}.crowd.practice.test`);

export default defineAppliance({
  id: 'thousand-names',
  address: 'spp-crowd.practice.test',
  shows: 'An SPP whose certificate holds a thousand names, none of them the one typed.',
  expects: { findings: ['certificate-name-mismatch'], joinErrors: ['certificate-name-mismatch'] },
  names: { 'spp-crowd.practice.test': ['192.0.2.28'] },
  ips: ['192.0.2.28'],
  serve: (bench) => serveSpp(bench, { certificate: { dns: thousandNames } }),
});
