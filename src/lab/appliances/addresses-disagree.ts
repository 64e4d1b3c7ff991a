import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'addresses-disagree',
  address: 'spp-cluster.practice.test',
  shows: 'A name with two IPv4 addresses: one is the primary, the other a replica.',
  expects: {
    findings: ['addresses-disagree', 'spp-is-replica'],
    joinErrors: ['spp-is-replica'],
    enter: [],
    claims: ['198.51.100.22'],
    exit: 1,
  },
  names: { 'spp-cluster.practice.test': ['198.51.100.22', '198.51.100.10'] },
  ips: ['198.51.100.22'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: { dns: ['spp-cluster.practice.test'], ips: ['198.51.100.22'] },
      says: { IsClustered: true },
      others: [{ ApplianceName: 'SPP2', IpAddress: '198.51.100.10', IsPrimary: false, IsReplica: true }],
    }),
});
