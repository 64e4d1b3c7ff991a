import { defineAppliance } from '../define-appliance.ts';

export default defineAppliance({
  id: 'refuses',
  address: '203.0.113.20',
  shows: 'An address at which nothing listens on port 443.',
  expects: {
    findings: ['port-unreachable'],
    joinErrors: ['address-unreachable'],
    enter: [],
    claims: [],
    exit: 1,
  },
  ips: ['203.0.113.20'],
  serve: () => 'refuses',
});
