import { defineAppliance } from '../define-appliance.ts';
import { serveInTurn } from '../serve-in-turn.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'replica-by-turns',
  address: 'spp-either.practice.test',
  shows:
    'A load balancer that sends every second connection to a replica, both with a certificate for the name.',
  expects: {
    findings: ['spp-is-replica', 'connections-disagree'],
    joinErrors: ['spp-is-replica'],
    enter: [],
    claims: [],
    exit: 1,
  },
  names: { 'spp-either.practice.test': ['198.51.100.31'] },
  ips: ['198.51.100.31'],
  serve: (tools) => {
    const certificate = { dns: ['spp-either.practice.test'] };
    return serveInTurn(
      serveSpp(tools, { certificate }),
      serveSpp(tools, {
        certificate,
        says: { ApplianceId: '00AAC633641F', ApplianceName: 'SPP2', IsPrimary: false, IsReplica: true },
      }),
    );
  },
});
