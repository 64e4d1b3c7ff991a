import { defineAppliance } from '../define-appliance.ts';
import { answerPage, serveWeb } from '../serve-web.ts';

export default defineAppliance({
  id: 'plain-web-site',
  address: 'www.practice.test',
  shows: 'A web site, not an SPP, that answers every path with its page.',
  expects: { findings: ['not-spp'], joinErrors: ['address-not-spp'], enter: [], claims: [], exit: 1 },
  names: { 'www.practice.test': ['203.0.113.11'] },
  ips: ['203.0.113.11'],
  serve: (tools) =>
    serveWeb(tools, 'www.practice.test', (_request, response) => {
      answerPage(response, 200, 'Welcome');
    }),
});
