import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'strangers-name',
  address: 'spp-stray.practice.test',
  shows:
    'An SPP whose certificate includes one name that leads to another server and one that leads nowhere.',
  expects: {
    findings: ['certificate-name-mismatch'],
    joinErrors: ['certificate-name-mismatch'],
    enter: [],
    claims: ['www.practice.test', 'vanished.practice.test'],
    exit: 1,
  },
  names: { 'spp-stray.practice.test': ['192.0.2.16'], 'vanished.practice.test': [] },
  ips: ['192.0.2.16'],
  serve: (tools) =>
    serveSpp(tools, { certificate: { dns: ['www.practice.test', 'vanished.practice.test'] } }),
});
