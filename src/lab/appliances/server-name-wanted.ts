import { defineAppliance } from '../define-appliance.ts';
import { serveRaw } from '../serve-raw.ts';
import { unrecognizedName } from '../tls-alerts.ts';

export default defineAppliance({
  id: 'server-name-wanted',
  address: '203.0.113.30',
  shows: 'A server met by its IP address that requires a server name, and none is sent for an IP address.',
  expects: { findings: ['tls-handshake-refused'], joinErrors: [], enter: [], claims: [], exit: 1 },
  ips: ['203.0.113.30'],
  serve: () =>
    serveRaw((connection) => {
      connection.once('data', () => connection.end(unrecognizedName));
    }),
});
