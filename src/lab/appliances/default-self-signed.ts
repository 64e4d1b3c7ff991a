import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'default-self-signed',
  address: 'spp-default.practice.test',
  shows:
    'A healthy SPP with a self-signed certificate, as SPP ships, that includes both its name and its IPv4 address.',
  expects: {
    findings: ['certificate-untrusted'],
    joinErrors: [],
    enter: ['spp-default.practice.test'],
    claims: [],
    exit: 0,
  },
  names: { 'spp-default.practice.test': ['192.0.2.11'] },
  ips: ['192.0.2.11'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: { dns: ['spp-default.practice.test'], ips: ['192.0.2.11'], signedBy: 'itself' },
    }),
});
