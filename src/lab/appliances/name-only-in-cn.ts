import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'name-only-in-cn',
  address: 'spp-cn.practice.test',
  shows:
    'An SPP whose certificate includes its name only as the common name: older clients accept it, stricter ones do not.',
  expects: {
    findings: ['certificate-strict-mismatch'],
    joinErrors: [],
    enter: ['spp-cn.practice.test'],
    claims: [],
    exit: 0,
  },
  names: { 'spp-cn.practice.test': ['192.0.2.12'] },
  ips: ['192.0.2.12'],
  serve: (tools) => serveSpp(tools, { certificate: { commonNames: ['spp-cn.practice.test'] } }),
});
