import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'incomplete-chain',
  address: 'spp-chain.practice.test',
  shows: 'An SPP that does not send the certificate of the CA that signed its own.',
  expects: {
    findings: ['certificate-untrusted'],
    joinErrors: [],
    enter: ['spp-chain.practice.test'],
    claims: [],
    exit: 0,
  },
  names: { 'spp-chain.practice.test': ['192.0.2.26'] },
  ips: ['192.0.2.26'],
  serve: (tools) =>
    serveSpp(tools, { certificate: { dns: ['spp-chain.practice.test'], signedBy: 'intermediate' } }),
});
