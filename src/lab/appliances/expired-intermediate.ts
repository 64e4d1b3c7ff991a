import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'expired-intermediate',
  address: 'spp-expired-ca.practice.test',
  shows: 'An SPP whose own certificate is in date, while that of the CA that signed it expired in 2024.',
  expects: {
    findings: ['certificate-expired', 'certificate-untrusted'],
    joinErrors: ['certificate-dates'],
    enter: [],
    claims: [],
    exit: 1,
  },
  names: { 'spp-expired-ca.practice.test': ['198.51.100.40'] },
  ips: ['198.51.100.40'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: {
        dns: ['spp-expired-ca.practice.test'],
        signedBy: 'expired-intermediate',
        sends: ['intermediate'],
      },
    }),
});
