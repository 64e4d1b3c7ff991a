import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'tls-too-old',
  address: 'tls11.practice.test',
  shows: 'An SPP that speaks TLS 1.1 at most.',
  expects: { findings: ['tls-too-old'], joinErrors: ['tls-too-old'], enter: [], claims: [], exit: 1 },
  names: { 'tls11.practice.test': ['203.0.113.22'] },
  ips: ['203.0.113.22'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: { dns: ['tls11.practice.test'] },
      tls: { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' },
    }),
});
