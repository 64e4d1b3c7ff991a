import { defineAppliance } from '../define-appliance.ts';
import { serveWeb } from '../serve-web.ts';

export default defineAppliance({
  id: 'redirecting-site',
  address: 'old-portal.practice.test',
  shows: 'A web site that sends every visitor to another host.',
  expects: { findings: ['not-spp'], joinErrors: ['address-not-spp'], enter: [], claims: [], exit: 1 },
  names: { 'old-portal.practice.test': ['203.0.113.12'] },
  ips: ['203.0.113.12'],
  serve: (tools) =>
    serveWeb(tools, 'old-portal.practice.test', ({ url = '/' }, response) => {
      response.writeHead(302, { Location: `https://portal.elsewhere.test${url}` }).end();
    }),
});
