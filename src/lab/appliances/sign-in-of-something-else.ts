import { defineAppliance } from '../define-appliance.ts';
import { answerPage, serveWeb } from '../serve-web.ts';

export default defineAppliance({
  id: 'sign-in-of-something-else',
  address: 'intranet.practice.test',
  shows: 'A web site that answers every path with its own sign-in page.',
  expects: { findings: ['not-spp'], joinErrors: ['address-not-spp'], enter: [], claims: [], exit: 1 },
  names: { 'intranet.practice.test': ['203.0.113.13'] },
  ips: ['203.0.113.13'],
  serve: (bench) =>
    serveWeb(bench, 'intranet.practice.test', (_request, response) => {
      answerPage(response, 401, 'Sign in to the intranet');
    }),
});
