import { defineAppliance } from '../define-appliance.ts';
import { answerPage, serveWeb } from '../serve-web.ts';

/** The shape of an SPS error, as public clients of its API read it (safeguard-ps); the message is ours. */
const unauthenticated = (href: string) => ({
  error: { type: 'Unauthenticated', message: 'Sign in first', details: {} },
  meta: { href },
});

export default defineAppliance({
  id: 'an-sps',
  address: 'sps.practice.test',
  shows: 'An SPS where an SPP is expected.',
  expects: {
    findings: ['sps-instead-of-spp'],
    joinErrors: ['address-not-spp'],
    enter: [],
    claims: [],
    exit: 1,
  },
  names: { 'sps.practice.test': ['203.0.113.10'] },
  ips: ['203.0.113.10'],
  serve: (tools) =>
    serveWeb(tools, 'sps.practice.test', ({ url = '/' }, response) => {
      if (url === '/') response.writeHead(302, { Location: '/login' }).end();
      else if (url.startsWith('/login')) answerPage(response, 200, 'Safeguard for Privileged Sessions');
      else if (url.startsWith('/api/')) {
        response.writeHead(401, { 'Content-Type': 'application/json' });
        response.end(JSON.stringify(unauthenticated(url)));
      } else answerPage(response, 404, 'Not Found');
    }),
});
