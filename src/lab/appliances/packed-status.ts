import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'packed-status',
  address: 'spp-gzip.practice.test',
  shows: 'An SPP behind a proxy that compresses each answer, asked to or not.',
  expects: { findings: [], joinErrors: [], enter: ['spp-gzip.practice.test'], claims: [], exit: 0 },
  names: { 'spp-gzip.practice.test': ['198.51.100.71'] },
  ips: ['198.51.100.71'],
  serve: (tools) => serveSpp(tools, { certificate: { dns: ['spp-gzip.practice.test'] }, packs: true }),
});
