import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'chain-with-a-gap',
  address: 'spp-gap.practice.test',
  shows: 'An SPP that sends the root of its certificate, but not the CA between the two.',
  expects: {
    findings: ['certificate-untrusted', 'chain-untidy'],
    joinErrors: [],
    enter: ['spp-gap.practice.test'],
    claims: [],
    exit: 0,
  },
  names: { 'spp-gap.practice.test': ['198.51.100.41'] },
  ips: ['198.51.100.41'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: { dns: ['spp-gap.practice.test'], signedBy: 'intermediate', sends: ['root'] },
    }),
});
