import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'session-module-joined',
  address: 'spp-joined.practice.test',
  shows: 'An SPP to which some SPS is joined already; whether it is yours cannot be seen from outside.',
  expects: {
    findings: ['session-module-joined'],
    joinErrors: [],
    enter: ['spp-joined.practice.test'],
    claims: [],
    exit: 0,
  },
  names: { 'spp-joined.practice.test': ['198.51.100.12'] },
  ips: ['198.51.100.12'],
  serve: (bench) =>
    serveSpp(bench, {
      certificate: { dns: ['spp-joined.practice.test'] },
      says: { IsSessionsExternal: true, IsSessionModuleJoined: true, IsSessionRequestAvailable: true },
    }),
});
