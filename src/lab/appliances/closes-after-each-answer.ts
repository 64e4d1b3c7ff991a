import { defineAppliance } from '../define-appliance.ts';
import { serveSpp } from '../serve-spp.ts';

export default defineAppliance({
  id: 'closes-after-each-answer',
  address: 'spp-close.practice.test',
  shows: 'An SPP that closes the connection after each answer and lacks the newest status path.',
  expects: { findings: [], joinErrors: [], enter: ['spp-close.practice.test'], claims: [], exit: 0 },
  names: { 'spp-close.practice.test': ['198.51.100.16'] },
  ips: ['198.51.100.16'],
  serve: (tools) =>
    serveSpp(tools, {
      certificate: { dns: ['spp-close.practice.test'] },
      closesAfterEachAnswer: true,
      knows: [
        '/service/notification/v4/status',
        '/service/notification/v3/status',
        '/service/notification/v2/status',
      ],
    }),
});
