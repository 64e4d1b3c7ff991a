import { defineAppliance } from '../define-appliance.ts';
import { serveInTurn } from '../serve-in-turn.ts';
import { serveSpp } from '../serve-spp.ts';
import { answerPage, serveWeb } from '../serve-web.ts';

export default defineAppliance({
  id: 'web-site-by-turns',
  address: 'spp-mixed.practice.test',
  shows: 'A load balancer that sends every second connection to a web site instead of SPP.',
  expects: {
    findings: ['not-spp', 'connections-disagree'],
    joinErrors: ['address-not-spp'],
    enter: [],
    claims: [],
    exit: 1,
  },
  names: { 'spp-mixed.practice.test': ['198.51.100.32'] },
  ips: ['198.51.100.32'],
  serve: (tools) =>
    serveInTurn(
      serveSpp(tools, { certificate: { dns: ['spp-mixed.practice.test'] } }),
      serveWeb(tools, 'spp-mixed.practice.test', (_request, response) => {
        answerPage(response, 200, 'Welcome');
      }),
    ),
});
