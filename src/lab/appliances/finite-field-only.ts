import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'finite-field-only',
  address: 'spp-dhe.practice.test',
  shows: 'An SPP that accepts only finite-field DH, which no browser offers.',
  expects: {
    findings: ['refused-by-browsers'],
    joinErrors: [],
    enter: ['spp-dhe.practice.test'],
    claims: [],
    exit: 0,
  },
  names: { 'spp-dhe.practice.test': ['198.51.100.63'] },
  ips: ['198.51.100.63'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: { dns: ['spp-dhe.practice.test'], key: 'rsa-2048' },
      tls: { maxVersion: 'TLSv1.2', ciphers: 'DHE-RSA-AES128-GCM-SHA256', dhparam: 'auto' },
    }),
});
