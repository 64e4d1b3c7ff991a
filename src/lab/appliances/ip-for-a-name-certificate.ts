import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'ip-for-a-name-certificate',
  address: '192.0.2.15',
  shows: 'An SPP typed by its IPv4 address, while its certificate includes only its name.',
  expects: {
    findings: ['certificate-name-mismatch'],
    joinErrors: ['certificate-name-mismatch'],
    enter: ['spp-by-name.practice.test'],
    claims: [],
    exit: 1,
  },
  names: { 'spp-by-name.practice.test': ['192.0.2.15'] },
  ips: ['192.0.2.15'],
  serve: (tools) => serveSpp(tools, { certificate: { dns: ['spp-by-name.practice.test'] } }),
});
