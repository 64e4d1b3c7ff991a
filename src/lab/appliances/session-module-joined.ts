import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'session-module-joined',
  address: 'spp-joined.practice.test',
  shows:
    'An SPP to which at least one SPS is joined already; from outside, nobody can see whether it is yours.',
  expects: {
    findings: ['session-module-joined'],
    joinErrors: [],
    enter: ['spp-joined.practice.test'],
    claims: [],
    exit: 0,
  },
  names: { 'spp-joined.practice.test': ['198.51.100.12'] },
  ips: ['198.51.100.12'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: { dns: ['spp-joined.practice.test'] },
      says: { IsSessionsExternal: true, IsSessionModuleJoined: true, IsSessionRequestAvailable: true },
    }),
});
