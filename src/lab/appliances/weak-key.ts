import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'weak-key',
  address: 'spp-weak-key.practice.test',
  shows: 'An SPP whose certificate has an RSA key of 1024 bits, which SPS refuses from version 6.10.0 on.',
  expects: {
    findings: ['certificate-weak'],
    joinErrors: ['weak-certificate'],
    enter: [],
    claims: [],
    exit: 1,
  },
  names: { 'spp-weak-key.practice.test': ['192.0.2.24'] },
  ips: ['192.0.2.24'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: { dns: ['spp-weak-key.practice.test'], key: 'rsa-1024' },
      tls: { ciphers: 'DEFAULT@SECLEVEL=0' },
    }),
});
