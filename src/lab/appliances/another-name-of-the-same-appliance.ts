import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'another-name-of-the-same-appliance',
  address: 'spp-old.practice.test',
  shows:
    'An old name of an SPP whose certificate includes its new name, and which leads to the same appliance.',
  expects: {
    findings: ['certificate-name-mismatch'],
    joinErrors: ['certificate-name-mismatch'],
    enter: ['spp-new.practice.test'],
    claims: [],
    exit: 1,
  },
  names: { 'spp-old.practice.test': ['192.0.2.14'], 'spp-new.practice.test': ['192.0.2.14'] },
  ips: ['192.0.2.14'],
  serve: (tools) => serveSpp(tools, { certificate: { dns: ['spp-new.practice.test'] } }),
});
