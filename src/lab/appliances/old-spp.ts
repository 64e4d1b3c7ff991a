import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'old-spp',
  address: 'spp-v2.practice.test',
  shows: 'An old SPP that answers only version 2 of the status, with few fields.',
  expects: {
    findings: ['spp-too-old', 'session-module-joined'],
    joinErrors: ['version-mismatch'],
    enter: [],
    claims: [],
    exit: 1,
  },
  names: { 'spp-v2.practice.test': ['198.51.100.14'] },
  ips: ['198.51.100.14'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: { dns: ['spp-v2.practice.test'] },
      knows: ['/service/notification/v2/status'],
      says: { ApplianceVersion: '2.5.0.8356' },
      only: [
        'ApplianceCurrentState',
        'ApplianceId',
        'ApplianceName',
        'ApplianceVersion',
        'CurrentTime',
        'IsMaintenance',
        'IsPrimary',
        'IsReplica',
      ],
    }),
});
