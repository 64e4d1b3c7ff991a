import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'chain-too-long',
  address: 'spp-long-chain.practice.test',
  shows: 'An SPP that sends a chain of 15 certificates, more than are read.',
  expects: {
    findings: ['certificate-weak', 'chain-untidy'],
    joinErrors: [],
    enter: [],
    claims: [],
    exit: 3,
  },
  names: { 'spp-long-chain.practice.test': ['198.51.100.67'] },
  ips: ['198.51.100.67'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: { dns: ['spp-long-chain.practice.test'], signedBy: 'fourteen-cas' },
    }),
});
