import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'ip-only-in-cn',
  address: '192.0.2.13',
  shows:
    'An SPP whose certificate includes its IPv4 address only as the common name: older clients accept it, stricter ones do not.',
  expects: {
    findings: ['certificate-strict-mismatch'],
    joinErrors: [],
    enter: ['192.0.2.13'],
    claims: [],
    exit: 0,
  },
  ips: ['192.0.2.13'],
  serve: (tools) => serveSpp(tools, { certificate: { commonNames: ['192.0.2.13'] } }),
});
