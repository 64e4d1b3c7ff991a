import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'client-certificate-wanted',
  address: 'mtls.practice.test',
  shows: 'A server that refuses everybody without a client certificate.',
  expects: {
    findings: ['client-certificate-wanted'],
    joinErrors: ['client-certificate-wanted'],
    enter: [],
    claims: [],
    exit: 1,
  },
  names: { 'mtls.practice.test': ['203.0.113.21'] },
  ips: ['203.0.113.21'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: { dns: ['mtls.practice.test'] },
      tls: { minVersion: 'TLSv1.3', requestCert: true, rejectUnauthorized: true },
    }),
});
