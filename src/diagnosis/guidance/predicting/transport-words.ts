import type { DnsReason } from '../../facts/dns-facts.ts';
import type { TcpReason } from '../../facts/tcp-facts.ts';
import type { ClientKind, Fault } from './fault.ts';
import { pythonRepr } from './python-repr.ts';

/** An exception of requests: its class and cause, or the whole text where that has another form. */
export type Exception = { name: string; cause: string } | { whole: string };

/** getaddrinfo(3) as Python prints it; what is not here was our own trouble, or shows in ways that nobody has recorded. */
const ofName: Partial<Record<DnsReason, string>> = {
  'name-not-known': '[Errno -2] Name or service not known',
};

/** connect(2) likewise. */
const ofPort: Partial<Record<TcpReason, string>> = {
  refused: '[Errno 111] Connection refused',
  'no-route': '[Errno 113] No route to host',
  reset: '[Errno 104] Connection reset by peer',
};

const connectionOf: Record<ClientKind, string> = {
  sps: '<urllib3.connection.VerifiedHTTPSConnection object at 0x…>',
  strict: '<urllib3.connection.HTTPSConnection object at 0x…>',
};

function newConnection(words: string, client: ClientKind): Exception {
  const said = pythonRepr(`${connectionOf[client]}: Failed to establish a new connection: ${words}`);
  return {
    name: 'ConnectionError',
    cause: `NewConnectionError(${said}${client === 'sps' ? ',' : ''})`,
  };
}

/** What a client prints that never gets as far as a certificate; null for every other fault. */
export function transportWords(fault: Fault, host: string, client: ClientKind): Exception | null {
  if (fault.at === 'name') {
    const words = ofName[fault.reason];
    if (words === undefined) return null;
    if (client === 'sps') return newConnection(words, client);
    const said = pythonRepr(`${connectionOf.strict}: Failed to resolve '${host}' (${words})`);
    return { name: 'ConnectionError', cause: `NameResolutionError(${said})` };
  }
  if (fault.at === 'port') {
    if (fault.reason === 'timed-out')
      return {
        name: 'ConnectTimeout',
        cause: `ConnectTimeoutError(${connectionOf[client]}, 'Connection to ${host} timed out. (connect timeout=…)')`,
      };
    const words = ofPort[fault.reason];
    return words === undefined ? null : newConnection(words, client);
  }
  if (fault.at !== 'tls') return null;
  if (fault.reason === 'timed-out')
    return {
      whole: `ReadTimeout: HTTPSConnectionPool(host=${pythonRepr(host)}, port=443): Read timed out. (read timeout=…)`,
    };
  if (fault.reason === 'reset')
    return {
      whole:
        "ConnectionError: ('Connection aborted.', ConnectionResetError(104, 'Connection reset by peer'))",
    };
  return null;
}
