import { defineAppliance } from '../define-appliance.ts';
import { serveInTurn } from '../serve-in-turn.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'certificate-by-turns',
  address: 'spp-balanced.practice.test',
  shows:
    'A load balancer in front of an SPP that shows another certificate on every second connection, both for the name.',
  expects: {
    findings: ['connections-disagree'],
    joinErrors: [],
    enter: ['spp-balanced.practice.test'],
    claims: [],
    exit: 0,
  },
  names: { 'spp-balanced.practice.test': ['198.51.100.30'] },
  ips: ['198.51.100.30'],
  serve: (tools) => {
    const certificate = { dns: ['spp-balanced.practice.test'] };
    return serveInTurn(serveSpp(tools, { certificate }), serveSpp(tools, { certificate }));
  },
});
