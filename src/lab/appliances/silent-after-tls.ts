import { defineAppliance } from '../define-appliance.ts';
import { serveTls } from '../serve-tls.ts';

export default defineAppliance({
  id: 'silent-after-tls',
  address: 'mute.practice.test',
  shows: 'A server that completes the TLS handshake and then answers no request.',
  expects: { findings: ['status-unanswered'], joinErrors: [], enter: [], claims: [], exit: 3 },
  names: { 'mute.practice.test': ['203.0.113.17'] },
  ips: ['203.0.113.17'],
  serve: ({ authority }) =>
    serveTls(
      () => authority.issue({ dns: ['mute.practice.test'] }),
      (connection) => {
        connection.resume();
      },
    ),
});
