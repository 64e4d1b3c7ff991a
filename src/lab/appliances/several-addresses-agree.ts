import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'several-addresses-agree',
  address: 'spp-two.practice.test',
  shows: 'A name with two IPv4 addresses, both of the same healthy SPP.',
  expects: { findings: [], joinErrors: [], enter: ['spp-two.practice.test'], claims: [], exit: 0 },
  names: { 'spp-two.practice.test': ['198.51.100.20', '198.51.100.21'] },
  ips: ['198.51.100.20', '198.51.100.21'],
  serve: (tools) => serveSpp(tools, { certificate: { dns: ['spp-two.practice.test'] } }),
});
