const repeated = (text: string, units: number): string =>
  text.repeat(Math.ceil(units / text.length)).slice(0, units);

const requestOfTheJoin = 'https://spp.test/service/core/v3/Cluster/SessionModules';
const sameError = `Code: 60108\nURL: ${requestOfTheJoin}\n`;

const severalErrors = [
  sameError,
  `ERROR: Request to ${requestOfTheJoin} failed: SSLError(CertificateError("hostname 'spp.test' doesn't match '192.0.2.123'",),)\n`,
  "HTTPSConnectionPool(host='spp.test', port=443): Max retries exceeded with url: /service/core/v4/Token (Caused by NewConnectionError('Failed to establish a new connection: [Errno 111] Connection refused'))\n",
  `Error joining to SPP (JoinFailed)\nAuthorization is required for this request.\nStatus: 401\nURL: ${requestOfTheJoin}\n`,
  '{"Code": 60657, "Message": "The session connection was not found.", "InnerError": null}\n',
  "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='192.0.2.1', port=443): Read timed out. (read timeout=60)\n",
].join('');

const browserPages = `Your connection is not private
Attackers might be trying to steal your information from spp.test (for example, passwords, messages, or credit cards).
NET::ERR_CERT_COMMON_NAME_INVALID

This site can’t be reached
spp.test refused to connect.
Try:
Checking the connection
Checking the proxy and the firewall
ERR_CONNECTION_REFUSED

Secure Connection Failed
An error occurred during a connection to spp.test. PR_END_OF_FILE_ERROR
Error code: SSL_ERROR_BAD_CERT_DOMAIN

`;

const frameOfSps = `${JSON.stringify({
  error: {
    type: 'JoinFailed',
    details: {
      request: { method: 'POST', url: requestOfTheJoin },
      response: { status: 403, body: { Code: 60657, Message: 'The session connection was not found.' } },
    },
  },
})}\n`;

const prose =
  'We set the appliance up on Monday, and the colleague from the network team was helpful. The firewall lets everything through, as far as he can tell, and the name resolves well. After lunch we had a look at the other node; nothing was to be seen there. ';

const nearMisses =
  "Code: 60109 hostname 'spp.test' doesn't mate 'x' URL: /service/core/v3/Cluster/SessionModule ";

const saidBy = [
  'accepted key for',
  'GET /api/v3/status 200 from',
  'connection refused by',
  'access denied to',
  'closed session of',
];

/** A line of the log of a busy network without a join error; the same at each run. */
export const lineOfLog = (at: number): string =>
  `2026-11-23T22:${String(at % 60).padStart(2, '0')}:07Z node-${at % 9} app[${at}]: ${saidBy[at % saidBy.length] ?? ''} user${at} from 10.${at % 250}.3.${at % 255} bytes=${(at * 7919) % 99_999_999} id=${((at * 2_654_435_761) % 2 ** 32).toString(16)}\n`;

/** Texts of one length in UTF-16 units, each as dense as its kind gets. */
export const textsToMatch = (units: number): readonly (readonly [kind: string, text: string])[] => [
  [
    'a log',
    Array.from({ length: Math.ceil(units / 90) }, (_, at) => lineOfLog(at))
      .join('')
      .slice(0, units),
  ],
  ['prose', repeated(prose, units)],
  ['the same error again and again', repeated(sameError, units)],
  ['several different errors', repeated(severalErrors, units)],
  ['error pages of browsers', repeated(browserPages, units)],
  ['JSON frames of SPS', repeated(frameOfSps, units)],
  ['deep JSON', repeated('{"Code":{"InnerError":[', units)],
  ['near misses', repeated(nearMisses, units)],
];
