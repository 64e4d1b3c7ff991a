import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'ip-as-dns-entry',
  address: '192.0.2.19',
  shows:
    'An SPP whose certificate includes its IPv4 address, but written as a DNS entry, which the tested clients refuse.',
  expects: {
    findings: ['certificate-name-mismatch'],
    joinErrors: ['certificate-name-mismatch'],
    enter: [],
    claims: [],
    exit: 1,
  },
  ips: ['192.0.2.19'],
  serve: (tools) => serveSpp(tools, { certificate: { dns: ['192.0.2.19'] } }),
});
