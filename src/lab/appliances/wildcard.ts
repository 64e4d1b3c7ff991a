import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'wildcard',
  address: 'spp9.wild.practice.test',
  shows: 'A healthy SPP with a wildcard certificate for the names beside it.',
  expects: { findings: [], joinErrors: [], enter: ['spp9.wild.practice.test'], claims: [], exit: 0 },
  names: { 'spp9.wild.practice.test': ['192.0.2.20'] },
  ips: ['192.0.2.20'],
  serve: (tools) => serveSpp(tools, { certificate: { dns: ['*.wild.practice.test'] } }),
});
