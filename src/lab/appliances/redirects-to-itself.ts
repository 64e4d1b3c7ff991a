import { defineAppliance } from '../define-appliance.ts';
import { serveWeb } from '../serve-web.ts';

export default defineAppliance({
  id: 'redirects-to-itself',
  address: 'loop.practice.test',
  shows: 'A web site that sends every visitor back to itself.',
  expects: { findings: ['not-spp'], joinErrors: ['address-not-spp'], enter: [], claims: [], exit: 1 },
  names: { 'loop.practice.test': ['203.0.113.31'] },
  ips: ['203.0.113.31'],
  serve: (tools) =>
    serveWeb(tools, 'loop.practice.test', ({ url = '/' }, response) => {
      response.writeHead(302, { Location: `https://loop.practice.test${url}` }).end();
    }),
});
