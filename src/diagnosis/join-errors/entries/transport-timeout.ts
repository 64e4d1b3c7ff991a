import { firewallArticle, joiningGuide602, periodClients } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'transport-timeout',
  title: 'SPS gets no answer from SPP',
  symptom: {
    text: 'SPS reports that the connection to SPP timed out, has no route, or was cut.',
    basis: 'inferred',
    source: periodClients,
  },
  stopsAt: { moves: [4, 5] },
  causedBy: [],
  basis: 'inferred',
  sources: [periodClients, joiningGuide602, firewallArticle],
  why: [
    {
      text: 'What SPS sends does not arrive, or the answer does not come back: routing, a firewall, or an address where nothing lives.',
      basis: 'inferred',
      source: periodClients,
    },
    {
      text: 'Where the connection was open already, SPP may have taken the request: a cut or a late answer does not say.',
      basis: 'inferred',
    },
    {
      text: 'A ping that fails proves nothing: SPP does not answer ping.',
      basis: 'documented',
      source: firewallArticle,
    },
  ],
  steps: [
    {
      text: 'Check the address here, and compare it with SPP’s own page. What the check sees is the way from its own place, not from SPS.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      text: 'Open the way from SPS to SPP: tcp 443 for the join, tcp 8649 between the nodes.',
      basis: 'documented',
      source: joiningGuide602,
      who: 'network',
      safety: 'safe',
    },
    {
      text: 'Connections that open and then stay silent or break: look for a device between SPS and SPP that opens TLS or drops large packets.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
    },
    {
      text: 'Then open **Basic Settings > Cluster management** on SPS and join again.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
  recognise: {
    parts: [
      {
        anyOf: [
          { phrase: 'Connection to {host} timed out. (connect timeout', reason: 'connect-timeout' },
          { phrase: '[Errno 110] Connection timed out', reason: 'connect-timeout' },
          { phrase: '[WinError 10060]', reason: 'connect-timeout' },
          { phrase: '[Errno 60] Operation timed out', reason: 'connect-timeout' },
          { phrase: 'Read timed out. (read timeout', reason: 'read-timeout' },
          { phrase: '): Read timed out', reason: 'read-timeout' },
          { phrase: "SSLError('The read operation timed out", reason: 'read-timeout' },
          { phrase: 'The handshake operation timed out', reason: 'read-timeout' },
          { phrase: '[Errno 113] No route to host', reason: 'no-route' },
          { phrase: '[Errno 65] No route to host', reason: 'no-route' },
          { phrase: '[Errno 101] Network is unreachable', reason: 'no-route' },
          { phrase: '[Errno 51] Network is unreachable', reason: 'no-route' },
          { phrase: '[Errno 112] Host is down', reason: 'no-route' },
          { phrase: '[Errno 104] Connection reset by peer', reason: 'reset' },
          { phrase: '[Errno 54] Connection reset by peer', reason: 'reset' },
          { phrase: '[WinError 10054]', reason: 'reset' },
          { phrase: "ConnectionResetError(104, 'Connection reset by peer'", reason: 'reset' },
          { phrase: "Connection aborted.', error(104", reason: 'reset' },
          { phrase: "Connection aborted.', ConnectionResetError(10054", reason: 'reset' },
          { phrase: "bad handshake: SysCallError(104, 'ECONNRESET'", reason: 'reset' },
          { phrase: "Connection aborted.', TimeoutError(", reason: 'read-timeout' },
          { phrase: "Connection aborted.', timeout(", reason: 'read-timeout' },
          { phrase: "Connection aborted.', BrokenPipeError(", reason: 'closed' },
          { phrase: "Connection aborted.', OSError(0, 'Error'", reason: 'closed' },
          { phrase: "bad handshake: SysCallError(-1, 'Unexpected EOF'", reason: 'closed' },
          { phrase: "Connection aborted.', OSError(107", reason: 'reset' },
          { phrase: "Connection aborted.', RemoteDisconnected(", reason: 'closed' },
          { phrase: "connection broken by 'RemoteDisconnected(", reason: 'closed' },
          { phrase: "Connection aborted.', BadStatusLine(", reason: 'closed' },
          { phrase: 'TLS/SSL connection has been closed (EOF)', reason: 'closed' },
          { phrase: '[SSL: UNEXPECTED_EOF_WHILE_READING]', reason: 'closed' },
          { phrase: 'unexpected eof while reading (_ssl.c', reason: 'closed' },
          { phrase: 'EOF occurred in violation of protocol (_ssl.c', reason: 'closed' },
        ],
      },
    ],
  },
  examples: [
    {
      text: 'Connection to 192.0.2.123 timed out. (connect timeout=1)',
      facts: { reason: 'connect-timeout', host: '192.0.2.123' },
      from: 'urllib3, all periods',
    },
    { text: '[Errno 113] No route to host', facts: { reason: 'no-route' }, from: 'Python, all periods' },
    {
      text: "ReadTimeout: HTTPSConnectionPool(host='spp.example.org', port=443): Read timed out. (read timeout=1)",
      facts: { reason: 'read-timeout', host: 'spp.example.org', port: 443 },
      from: 'urllib3, all periods',
    },
    {
      text: "('Connection aborted.', ConnectionResetError(104, 'Connection reset by peer'))",
      facts: { reason: 'reset' },
      from: 'Python 3.7 and later',
    },
    {
      text: "ConnectionError: ('Connection aborted.', OSError(107, 'Transport endpoint is not connected'))",
      facts: { reason: 'reset' },
      from: 'Python 3.6',
    },
  ],
});
