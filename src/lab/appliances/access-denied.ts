import { defineAppliance } from '../define-appliance.ts';
import { answerPage, serveWeb } from '../serve-web.ts';

export default defineAppliance({
  id: 'access-denied',
  address: 'spp-behind-firewall.practice.test',
  shows: 'A web application firewall that answers in SPP’s place and denies access.',
  expects: { findings: ['not-spp'], joinErrors: [], enter: [], claims: [], exit: 3 },
  names: { 'spp-behind-firewall.practice.test': ['198.51.100.44'] },
  ips: ['198.51.100.44'],
  serve: (tools) =>
    serveWeb(tools, 'spp-behind-firewall.practice.test', (_request, response) => {
      answerPage(response, 403, 'Access denied');
    }),
});
