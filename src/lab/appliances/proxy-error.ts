import { defineAppliance } from '../define-appliance.ts';
import { answerPage, serveWeb } from '../serve-web.ts';

export default defineAppliance({
  id: 'proxy-error',
  address: 'spp-behind-proxy.practice.test',
  shows: 'A proxy that does not reach the SPP behind it and answers with its own error page.',
  expects: { findings: ['not-spp'], joinErrors: [], enter: [], claims: [], exit: 3 },
  names: { 'spp-behind-proxy.practice.test': ['198.51.100.43'] },
  ips: ['198.51.100.43'],
  serve: (tools) =>
    serveWeb(tools, 'spp-behind-proxy.practice.test', (_request, response) => {
      answerPage(response, 502, '502 Bad Gateway');
    }),
});
