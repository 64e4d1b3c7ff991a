import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

const thousandNames = Array.from({ length: 1000 }, (_, index) => `node-${index}.crowd.practice.test`);

export default defineAppliance({
  id: 'thousand-names',
  address: 'spp-crowd.practice.test',
  shows: 'An SPP whose certificate includes a thousand names, none of them the one typed.',
  expects: {
    findings: ['certificate-name-mismatch'],
    joinErrors: ['certificate-name-mismatch'],
    enter: [],
    claims: [
      'node-0.crowd.practice.test',
      'node-1.crowd.practice.test',
      'node-2.crowd.practice.test',
      'node-3.crowd.practice.test',
      'node-4.crowd.practice.test',
      'node-5.crowd.practice.test',
      'node-6.crowd.practice.test',
      'node-7.crowd.practice.test',
      'node-8.crowd.practice.test',
      'node-9.crowd.practice.test',
      'node-10.crowd.practice.test',
      'node-11.crowd.practice.test',
      'node-12.crowd.practice.test',
      'node-13.crowd.practice.test',
      'node-14.crowd.practice.test',
      'node-15.crowd.practice.test',
      'node-16.crowd.practice.test',
      'node-17.crowd.practice.test',
      'node-18.crowd.practice.test',
      'node-19.crowd.practice.test',
    ],
    exit: 1,
  },
  names: { 'spp-crowd.practice.test': ['192.0.2.28'] },
  ips: ['192.0.2.28'],
  serve: (tools) => serveSpp(tools, { certificate: { dns: thousandNames } }),
});
