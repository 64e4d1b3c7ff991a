import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'ip-in-cn-but-name-in-san',
  address: '192.0.2.18',
  shows:
    'An SPP with its IPv4 address as the common name and only its name as DNS entry, so every tested client ignores the common name.',
  expects: {
    findings: ['certificate-name-mismatch'],
    joinErrors: ['certificate-name-mismatch'],
    enter: ['spp-san.practice.test'],
    claims: [],
    exit: 1,
  },
  names: { 'spp-san.practice.test': ['192.0.2.18'] },
  ips: ['192.0.2.18'],
  serve: (tools) =>
    serveSpp(tools, { certificate: { commonNames: ['192.0.2.18'], dns: ['spp-san.practice.test'] } }),
});
