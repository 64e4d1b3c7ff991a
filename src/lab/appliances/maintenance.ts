import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'maintenance',
  address: 'spp-busy.practice.test',
  shows: 'An SPP that is installing a patch and is in the state Maintenance.',
  expects: { findings: ['spp-not-online'], joinErrors: ['spp-wrong-state'], enter: [], claims: [], exit: 1 },
  names: { 'spp-busy.practice.test': ['198.51.100.11'] },
  ips: ['198.51.100.11'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: { dns: ['spp-busy.practice.test'] },
      says: {
        ApplianceCurrentState: 'Maintenance',
        AppliancePreviousState: 'Online',
        IsMaintenance: true,
        LcdStatus: 'Maintenance',
        MaintenanceOperation: 'Patch',
      },
    }),
});
