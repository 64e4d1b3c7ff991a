import { defineAppliance } from '../define-appliance.ts';
import { createServer } from 'node:http';
import { answerPage } from '../serve-web.ts';

export default defineAppliance({
  id: 'plain-http',
  address: 'plain.practice.test',
  shows: 'A server that speaks HTTP without TLS on port 443.',
  expects: {
    findings: ['not-https'],
    joinErrors: ['address-not-spp', 'not-https'],
    enter: [],
    claims: [],
    exit: 1,
  },
  names: { 'plain.practice.test': ['203.0.113.14'] },
  ips: ['203.0.113.14'],
  serve: () =>
    createServer((_request, response) => {
      answerPage(response, 200, 'Welcome');
    }),
});
