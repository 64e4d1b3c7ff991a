import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'healthy-by-ip',
  address: '192.0.2.123',
  shows: 'A healthy SPP typed by its IPv4 address, which its certificate includes as an IP entry.',
  expects: { findings: [], joinErrors: [], enter: ['192.0.2.123'], claims: [], exit: 0 },
  ips: ['192.0.2.123'],
  serve: (tools) => serveSpp(tools, { certificate: { ips: ['192.0.2.123'] } }),
});
