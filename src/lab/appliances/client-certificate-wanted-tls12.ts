import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'client-certificate-wanted-tls12',
  address: 'mtls12.practice.test',
  shows:
    'A server that asks for a client certificate during the handshake, as TLS 1.2 does, and ends it without one.',
  expects: {
    findings: ['client-certificate-wanted'],
    joinErrors: ['client-certificate-wanted'],
    enter: [],
    claims: [],
    exit: 1,
  },
  names: { 'mtls12.practice.test': ['203.0.113.27'] },
  ips: ['203.0.113.27'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: { dns: ['mtls12.practice.test'] },
      tls: { maxVersion: 'TLSv1.2', requestCert: true, rejectUnauthorized: true },
    }),
});
