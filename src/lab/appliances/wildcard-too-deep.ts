import { defineAppliance } from '../define-appliance.ts';

export default defineAppliance({
  id: 'wildcard-too-deep',
  address: 'deep.spp9.wild.practice.test',
  shows: 'A name two levels below a wildcard, which covers one level only.',
  expects: {
    findings: ['certificate-name-mismatch'],
    joinErrors: ['certificate-name-mismatch'],
    enter: [],
    claims: ['*.wild.practice.test'],
    exit: 1,
  },
  names: { 'deep.spp9.wild.practice.test': ['192.0.2.20'] },
  ips: [],
});
