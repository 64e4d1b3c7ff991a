import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'one-address-dead',
  address: 'spp-half.practice.test',
  shows: 'A name with two IPv4 addresses: a healthy SPP at one, nothing at the other.',
  expects: {
    findings: ['addresses-disagree', 'port-unreachable'],
    joinErrors: ['address-unreachable'],
    enter: [],
    claims: [],
    exit: 1,
  },
  names: { 'spp-half.practice.test': ['198.51.100.23', '203.0.113.20'] },
  ips: ['198.51.100.23'],
  serve: (tools) => serveSpp(tools, { certificate: { dns: ['spp-half.practice.test'] } }),
});
