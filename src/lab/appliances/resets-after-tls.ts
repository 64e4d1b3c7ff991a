import { defineAppliance } from '../define-appliance.ts';
import { serveRawTls } from '../serve-tls.ts';

export default defineAppliance({
  id: 'resets-after-tls',
  address: 'reset-tls.practice.test',
  shows:
    'A server that completes the TLS handshake and then resets the connection, like a TLS front end whose back end is down.',
  expects: { findings: ['status-unanswered'], joinErrors: [], enter: [], claims: [], exit: 3 },
  names: { 'reset-tls.practice.test': ['203.0.113.71'] },
  ips: ['203.0.113.71'],
  serve: ({ authority }) =>
    serveRawTls(
      () => authority.issue({ dns: ['reset-tls.practice.test'] }),
      (connection, raw) => {
        connection.once('data', () => raw.resetAndDestroy());
      },
    ),
});
