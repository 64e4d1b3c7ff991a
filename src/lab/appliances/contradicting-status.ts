import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'contradicting-status',
  address: 'spp-both.practice.test',
  shows: 'An SPP that reports that it is both the primary and a replica.',
  expects: {
    findings: ['status-contradicts-itself', 'spp-is-replica'],
    joinErrors: [],
    enter: [],
    claims: [],
    exit: 3,
  },
  names: { 'spp-both.practice.test': ['198.51.100.65'] },
  ips: ['198.51.100.65'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: { dns: ['spp-both.practice.test'] },
      says: { IsPrimary: true, IsReplica: true },
    }),
});
