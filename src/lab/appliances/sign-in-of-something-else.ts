import { defineAppliance } from '../define-appliance.ts';
import { serveWeb } from '../serve-web.ts';

export default defineAppliance({
  id: 'sign-in-of-something-else',
  address: 'intranet.practice.test',
  shows: 'A web site that answers every path with its own sign-in page.',
  expects: { findings: ['not-spp'], joinErrors: ['address-not-spp'], enter: [], claims: [], exit: 1 },
  names: { 'intranet.practice.test': ['203.0.113.13'] },
  ips: ['203.0.113.13'],
  serve: (tools) =>
    serveWeb(tools, 'intranet.practice.test', (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(
        '<!doctype html><html lang="en"><title>Intranet</title><form><input type="password"></form></html>\n',
      );
    }),
});
