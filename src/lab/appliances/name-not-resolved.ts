import { defineAppliance } from '../define-appliance.ts';

export default defineAppliance({
  id: 'name-not-resolved',
  address: 'nowhere.practice.test',
  shows: 'A name that does not exist.',
  expects: {
    findings: ['name-not-resolved'],
    joinErrors: ['address-unreachable'],
    enter: [],
    claims: [],
    exit: 1,
  },
  names: { 'nowhere.practice.test': [] },
  ips: [],
});
