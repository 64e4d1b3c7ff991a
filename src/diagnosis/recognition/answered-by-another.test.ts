import { describe, expect, it } from 'vitest';
import { recognise } from './recognise.ts';

const url = 'https://spp.example.org/service/core/v4/Cluster/SessionModules';
const page = (title: string, body: string) =>
  `<!DOCTYPE html>\r\n<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n${body}\r\n</body>\r\n</html>`;
const frame = (response: string, status: number | null) => JSON.stringify({ response, status, url }, null, 2);
const pool = (cause: string) =>
  `Error sending request: ProxyError: HTTPSConnectionPool(host='spp.example.org', port=443): Max retries exceeded with url: /service/core/v4/Cluster/SessionModules (Caused by ${cause})`;

const answers: readonly [string, string, string][] = [
  [
    'F5',
    'firewall-block',
    frame(
      page(
        'Request Rejected',
        'The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 4815162342<br><br><a href="javascript:history.back();">[Go Back]</a>',
      ),
      200,
    ),
  ],
  ['Zscaler', 'firewall-block', frame(page('Internet Security by Zscaler', '<p>Not allowed</p>'), 403)],
  [
    'FortiGate',
    'firewall-block',
    frame(
      page(
        'Web Filter Violation',
        '<h1>FortiGuard Intrusion Prevention - Access Blocked</h1><p>Web Page Blocked!</p><p>You have tried to access a web page which is in violation of your Internet usage policy.</p>',
      ),
      403,
    ),
  ],
  [
    'PAN-OS',
    'firewall-block',
    frame(
      page(
        'Web Page Blocked',
        '<p>Access to the web page you were trying to visit has been blocked in accordance with company policy. Please contact your system administrator if you believe this is in error.</p>',
      ),
      503,
    ),
  ],
  [
    'Squid, not allowed',
    'proxy-refused',
    frame(
      page(
        'ERROR: The requested URL could not be retrieved',
        '<h2>The requested URL could not be retrieved</h2><p>Access control configuration prevents your request from being allowed at this time.</p>',
      ),
      403,
    ),
  ],
  ['nginx, no such path', 'not-found', frame(page('404 Not Found', '<h1>404 Not Found</h1><hr>nginx'), 404)],
  ['nginx, not allowed', 'firewall-block', frame(page('403 Forbidden', '<h1>403 Forbidden</h1>'), 403)],
  ['nginx, a gateway', 'bad-gateway', frame(page('502 Bad Gateway', '<h1>502 Bad Gateway</h1>'), 502)],
  ['a gateway without a page', 'bad-gateway', frame('', 502)],
  [
    'HAProxy',
    'bad-gateway',
    frame(
      '<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>\n',
      503,
    ),
  ],
  [
    'Apache',
    'not-found',
    frame(
      page('404 Not Found', '<h1>Not Found</h1><p>The requested URL was not found on this server.</p>'),
      404,
    ),
  ],
  [
    'IIS',
    'not-found',
    frame(
      page(
        '404 - File or directory not found.',
        '<h3>The resource you are looking for has been removed, had its name changed, or is temporarily unavailable.</h3>',
      ),
      404,
    ),
  ],
  ['IIS, its first page', 'other-page', frame(page('IIS Windows Server', '<img src="iisstart.png">'), 200)],
  [
    'an SPS',
    'other-page',
    frame(page('One Identity Safeguard for Privileged Sessions', '<div id="app"></div>'), 200),
  ],
  [
    'no JSON',
    'not-json',
    frame('Error sending request: JSONDecodeError: Expecting value: line 1 column 1 (char 0)', null),
  ],
  [
    'a proxy that wants a name',
    'proxy-sign-in',
    pool(
      "ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407 Proxy Authentication Required'))",
    ),
  ],
  [
    'a proxy that refuses',
    'proxy-refused',
    pool("ProxyError('Unable to connect to proxy', OSError('Tunnel connection failed: 403 Forbidden'))"),
  ],
  [
    'a proxy that does not get through',
    'bad-gateway',
    pool(
      "ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 503 Service Unavailable',))",
    ),
  ],
];

describe('an answer of something between SPS and SPP, or of another server', () => {
  it.each(answers)('%s', (_, reason, text) => {
    const { matches, alsoSeen } = recognise(text);
    expect(matches.map(({ id, facts }) => [id, facts.reason, facts.host])).toEqual([
      ['answered-by-another', reason, 'spp.example.org'],
    ]);
    expect(alsoSeen).toEqual([]);
  });
});

describe('is none of', () => {
  it.each([
    ['a page that nobody asked for the join', page('404 Not Found', '<h1>404 Not Found</h1>')],
    ['a gateway in a log of other requests', 'GET https://www.example.org/shop 502 Bad Gateway'],
    ['JSON of another program', 'json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)'],
  ])('%s', (_, text) => {
    expect(recognise(text).matches).toEqual([]);
  });
  it('a connection that was closed without an answer', () => {
    const text = `Error sending request: ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))\n${url}`;
    expect(recognise(text).matches.map(({ id }) => id)).toEqual(['transport-timeout']);
  });
});
