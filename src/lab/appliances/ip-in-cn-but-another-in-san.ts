import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'ip-in-cn-but-another-in-san',
  address: '192.0.2.17',
  shows:
    'An SPP with its IPv4 address as the common name and another one as IP entry, so every tested client ignores the common name.',
  expects: {
    findings: ['certificate-name-mismatch'],
    joinErrors: ['certificate-name-mismatch'],
    enter: [],
    claims: ['192.0.2.217'],
    exit: 1,
  },
  ips: ['192.0.2.17'],
  serve: (tools) => serveSpp(tools, { certificate: { commonNames: ['192.0.2.17'], ips: ['192.0.2.217'] } }),
});
