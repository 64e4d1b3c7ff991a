import { defineAppliance } from '../define-appliance.ts';
import { serveRaw } from '../serve-raw.ts';
import { unrecognizedName } from '../tls-alerts.ts';

export default defineAppliance({
  id: 'server-name-refused',
  address: 'sni.practice.test',
  shows: 'A server that refuses the handshake because it does not know the server name.',
  expects: { findings: ['tls-handshake-refused'], joinErrors: [], enter: [], claims: [], exit: 1 },
  names: { 'sni.practice.test': ['203.0.113.23'] },
  ips: ['203.0.113.23'],
  serve: () =>
    serveRaw((connection) => {
      connection.once('data', () => connection.end(unrecognizedName));
    }),
});
