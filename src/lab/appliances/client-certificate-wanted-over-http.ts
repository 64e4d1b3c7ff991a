import { defineAppliance } from '../define-appliance.ts';
import { answerPage, serveWeb } from '../serve-web.ts';

export default defineAppliance({
  id: 'client-certificate-wanted-over-http',
  address: 'mtls-web.practice.test',
  shows: 'A web server that completes the handshake with everybody and then requires a client certificate.',
  expects: {
    findings: ['client-certificate-wanted'],
    joinErrors: ['client-certificate-wanted'],
    enter: [],
    claims: [],
    exit: 1,
  },
  names: { 'mtls-web.practice.test': ['198.51.100.45'] },
  ips: ['198.51.100.45'],
  serve: (tools) =>
    serveWeb(tools, 'mtls-web.practice.test', (_request, response) => {
      answerPage(response, 400, '400 No required SSL certificate was sent');
    }),
});
