import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'not-yet-valid',
  address: 'spp-early.practice.test',
  shows: 'An SPP whose certificate becomes valid in 2045.',
  expects: {
    findings: ['certificate-not-yet-valid', 'certificate-untrusted'],
    joinErrors: ['certificate-dates'],
    enter: [],
    claims: [],
    exit: 1,
  },
  names: { 'spp-early.practice.test': ['192.0.2.23'] },
  ips: ['192.0.2.23'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: {
        dns: ['spp-early.practice.test'],
        valid: { from: '2045-01-01T00:00:00Z', to: '2049-12-31T00:00:00Z' },
      },
    }),
});
