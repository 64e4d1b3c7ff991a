import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'chain-in-disorder',
  address: 'spp-disorder.practice.test',
  shows:
    'An SPP that sends its chain in the wrong order, one certificate twice, and a weak one that has nothing to do with it.',
  expects: {
    findings: ['chain-untidy'],
    joinErrors: [],
    enter: ['spp-disorder.practice.test'],
    claims: [],
    exit: 0,
  },
  names: { 'spp-disorder.practice.test': ['198.51.100.42'] },
  ips: ['198.51.100.42'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: {
        dns: ['spp-disorder.practice.test'],
        signedBy: 'intermediate',
        sends: ['root', 'intermediate', 'intermediate', 'stranger'],
      },
      // A server that sends what SHA-1 signed has to be asked for that.
      tls: { ciphers: 'DEFAULT@SECLEVEL=0' },
    }),
});
