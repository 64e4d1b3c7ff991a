import { defineAppliance } from '../define-appliance.ts';
import { serveRaw } from '../serve-raw.ts';

/** A TLS record of type alert: fatal (2), unrecognized_name (112), RFC 6066 section 3. */
const unrecognizedName = Buffer.from([0x15, 3, 3, 0, 2, 2, 112]);

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
