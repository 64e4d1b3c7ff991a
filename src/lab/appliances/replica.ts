import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'replica',
  address: 'spp-replica.practice.test',
  shows: 'A replica, which names 198.51.100.22 as its primary.',
  expects: {
    findings: ['spp-is-replica'],
    joinErrors: ['spp-is-replica'],
    enter: [],
    claims: ['198.51.100.22'],
    exit: 1,
  },
  names: { 'spp-replica.practice.test': ['198.51.100.10'] },
  ips: ['198.51.100.10'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: { dns: ['spp-replica.practice.test', 'spp-cluster.practice.test'] },
      says: {
        ApplianceName: 'SPP2',
        IsPrimary: false,
        IsReplica: true,
        IsClustered: true,
        PrimaryApplianceIpv4: '198.51.100.22',
      },
      others: [{ IpAddress: '198.51.100.22' }],
    }),
});
