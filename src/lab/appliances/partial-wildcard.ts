import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'partial-wildcard',
  address: 'spp7.part.practice.test',
  shows: 'An SPP with a wildcard for a part of a label: older clients accept it, stricter ones do not.',
  expects: {
    findings: ['certificate-strict-mismatch'],
    joinErrors: [],
    enter: ['spp7.part.practice.test'],
    claims: [],
    exit: 0,
  },
  names: { 'spp7.part.practice.test': ['192.0.2.21'] },
  ips: ['192.0.2.21'],
  serve: (tools) => serveSpp(tools, { certificate: { dns: ['spp*.part.practice.test'] } }),
});
