import { defineAppliance } from '../define-appliance.ts';
import { serveInTurn } from '../serve-in-turn.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'appliances-by-turns',
  address: 'spp-pool.practice.test',
  shows: 'A load balancer in front of two SPPs, one of which reports no ID but another name and version.',
  expects: { findings: ['connections-disagree'], joinErrors: [], enter: [], claims: [], exit: 0 },
  names: { 'spp-pool.practice.test': ['198.51.100.68'] },
  ips: ['198.51.100.68'],
  serve: (tools) => {
    const certificate = { dns: ['spp-pool.practice.test'] };
    const says = { ApplianceId: null, ApplianceName: 'SPP2', ApplianceVersion: '8.1.0.20001' };
    return serveInTurn(serveSpp(tools, { certificate }), serveSpp(tools, { certificate, says }));
  },
});
