import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'weak-digest',
  address: 'spp-sha1.practice.test',
  shows: 'An SPP whose certificate is signed with SHA-1, which SPS refuses from version 6.10.0 on.',
  expects: {
    findings: ['certificate-weak'],
    joinErrors: ['weak-certificate'],
    enter: [],
    claims: [],
    exit: 1,
  },
  names: { 'spp-sha1.practice.test': ['192.0.2.25'] },
  ips: ['192.0.2.25'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: { dns: ['spp-sha1.practice.test'], digest: 'SHA-1' },
      tls: { ciphers: 'DEFAULT@SECLEVEL=0' },
    }),
});
