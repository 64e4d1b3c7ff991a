import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'cbc-sha384-only',
  address: 'spp-cbc.practice.test',
  shows: 'An SPP that accepts only a cipher suite of CBC with SHA-384, which no browser offers.',
  expects: {
    findings: ['refused-by-browsers'],
    joinErrors: [],
    enter: ['spp-cbc.practice.test'],
    claims: [],
    exit: 0,
  },
  names: { 'spp-cbc.practice.test': ['198.51.100.64'] },
  ips: ['198.51.100.64'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: { dns: ['spp-cbc.practice.test'], key: 'ec-256' },
      tls: { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES256-SHA384' },
    }),
});
