import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'expired',
  address: 'spp-expired.practice.test',
  shows: 'An SPP whose certificate expired in 2024.',
  expects: {
    findings: ['certificate-expired', 'certificate-untrusted'],
    joinErrors: ['certificate-dates'],
    enter: [],
    claims: [],
    exit: 1,
  },
  names: { 'spp-expired.practice.test': ['192.0.2.22'] },
  ips: ['192.0.2.22'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: {
        dns: ['spp-expired.practice.test'],
        valid: { from: '2020-01-01T00:00:00Z', to: '2024-01-01T00:00:00Z' },
      },
    }),
});
