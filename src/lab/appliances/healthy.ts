import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'healthy',
  address: 'spp.practice.test',
  shows: 'A healthy SPP, its name in the certificate: nothing stops the join.',
  expects: { findings: [], joinErrors: [], enter: ['spp.practice.test'], claims: [], exit: 0 },
  names: { 'spp.practice.test': ['192.0.2.10'] },
  ips: ['192.0.2.10'],
  serve: (tools) => serveSpp(tools, { certificate: { dns: ['spp.practice.test'] } }),
});
