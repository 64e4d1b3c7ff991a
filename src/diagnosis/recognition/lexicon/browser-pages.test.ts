import { describe, expect, it } from 'vitest';
import { recognise } from '../recognise.ts';

const pages: readonly [string, string, object][] = [
  [
    'Chrome, name not known',
    'This site can’t be reached\nCheck if there is a typo in spp.exmaple.org.\nDNS_PROBE_FINISHED_NXDOMAIN',
    { host: 'spp.exmaple.org', reason: 'name-not-known' },
  ],
  [
    'Chrome, refused',
    'This site can’t be reached\n192.0.2.123 refused to connect.\nTry:\n\nChecking the connection\nChecking the proxy and the firewall\nERR_CONNECTION_REFUSED',
    { host: '192.0.2.123', reason: 'nothing-listens' },
  ],
  [
    'Chrome, slow',
    'This site can’t be reached\nspp.example.org took too long to respond.\nERR_CONNECTION_TIMED_OUT',
    { host: 'spp.example.org', reason: 'filtered' },
  ],
  ['Chrome, a code alone', 'ERR_ADDRESS_UNREACHABLE', { reason: 'no-route' }],
  [
    'Edge, name not known',
    'Hmmm… can’t reach this page\nCheck if there is a typo in spp.example.org.\nDNS_PROBE_FINISHED_NXDOMAIN',
    { host: 'spp.example.org', reason: 'name-not-known' },
  ],
  [
    'Firefox, name not known',
    'Hmm. We’re having trouble finding that site.\nWe can’t connect to the server at spp.example.org.',
    { host: 'spp.example.org', reason: 'name-not-known' },
  ],
  [
    'Firefox in Spanish, name not known',
    'Uf. Tenemos problemas para encontrar ese sitio.\n\nNo podemos conectar al servidor en spp.example.org.',
    { host: 'spp.example.org', reason: 'name-not-known' },
  ],
  [
    'Safari in German, refused',
    'Safari kann keine Verbindung zum Server aufbauen\nSafari kann die Seite „https://spp.example.org/“ nicht öffnen.',
    { reason: 'nothing-listens' },
  ],
  [
    'Firefox, refused',
    'Unable to connect\nFirefox can’t establish a connection to the server at spp.example.org.',
    { host: 'spp.example.org', reason: 'nothing-listens' },
  ],
  [
    'Firefox, slow',
    'The connection has timed out\nThe server at 192.0.2.123 is taking too long to respond.',
    { host: '192.0.2.123', reason: 'filtered' },
  ],
  [
    'Firefox, reset',
    'Secure Connection Failed\nThe connection to the server was reset while the page was loading.\nPR_CONNECT_RESET_ERROR',
    { reason: 'reset' },
  ],
  [
    'Safari, name not known',
    'Safari Can’t Find the Server\nSafari can’t open the page “https://spp.example.org” because Safari can’t find the server “spp.example.org”.',
    { reason: 'name-not-known' },
  ],
  [
    'Safari, its own code',
    'The operation couldn’t be completed. (kCFErrorDomainCFNetwork error 2.)',
    { reason: 'name-not-known' },
  ],
  [
    'Safari of iOS',
    'Safari could not open the page because the server stopped responding.',
    { reason: 'filtered' },
  ],
  [
    'Firefox, a code right behind a sentence',
    'Secure Connection Failed\n\nAn error occurred during a connection to 192.0.2.123. PR_END_OF_FILE_ERROR',
    { host: '192.0.2.123', reason: 'closed' },
  ],
  [
    'Internet Explorer',
    'This page can’t be displayed\nMake sure the web address https://spp.example.org is correct.',
    {},
  ],
  [
    'Chrome in German',
    'Die Website ist nicht erreichbar\nspp.example.org hat die Verbindung abgelehnt.\nVersuchen Sie Folgendes:',
    { host: 'spp.example.org', reason: 'nothing-listens' },
  ],
  [
    'Firefox in German',
    'Fehler: Verbindung fehlgeschlagen\nFirefox kann keine Verbindung zu dem Server unter spp.example.org aufbauen.',
    { host: 'spp.example.org', reason: 'nothing-listens' },
  ],
  [
    'Firefox in French',
    'La connexion a échoué\nFirefox ne peut établir de connexion avec le serveur à l’adresse spp.example.org.',
    { host: 'spp.example.org', reason: 'nothing-listens' },
  ],
  ['Chrome in French', 'Ce site est inaccessible\nVérifiez si l’adresse spp.example.org est correcte.', {}],
  [
    'Firefox in Spanish',
    'Firefox no puede encontrar el servidor en spp.example.org.',
    { host: 'spp.example.org', reason: 'name-not-known' },
  ],
  [
    'Firefox in Italian',
    'Il server 192.0.2.123 sta impiegando troppo tempo a rispondere.',
    { host: '192.0.2.123', reason: 'filtered' },
  ],
  [
    'Firefox in Portuguese',
    'O Firefox não conseguiu localizar spp.example.org.',
    { host: 'spp.example.org', reason: 'name-not-known' },
  ],
  [
    'Chrome in Hungarian',
    'A webhely nem érhető el\nA(z) 192.0.2.123 visszautasította a csatlakozást.',
    { host: '192.0.2.123', reason: 'nothing-listens' },
  ],
  [
    'Firefox in Russian',
    'Время ожидания ответа от сервера spp.example.org истекло.',
    { host: 'spp.example.org', reason: 'filtered' },
  ],
  [
    'Chrome in Japanese',
    'このサイトにアクセスできません\nERR_CONNECTION_REFUSED',
    { reason: 'nothing-listens' },
  ],
  [
    'Firefox in Japanese',
    'spp.example.org のサーバーへの接続を確立できませんでした。',
    { host: 'spp.example.org', reason: 'nothing-listens' },
  ],
  [
    'Chrome in Chinese',
    '无法访问此网站\n192.0.2.123 拒绝了我们的连接请求。',
    { host: '192.0.2.123', reason: 'nothing-listens' },
  ],
  [
    'Chrome in traditional Chinese',
    '無法連上這個網站\nspp.example.org 拒絕連線。',
    { host: 'spp.example.org', reason: 'nothing-listens' },
  ],
  [
    'Edge, refused',
    'Can’t reach this page\nspp.example.org refused to connect.\nERR_CONNECTION_REFUSED',
    { host: 'spp.example.org', reason: 'nothing-listens' },
  ],
  [
    'Android’s WebView',
    'Webpage not available\nThe webpage at https://192.0.2.123/RSTS/Login could not be loaded because:\n\nnet::ERR_CONNECTION_REFUSED',
    { host: '192.0.2.123', reason: 'nothing-listens' },
  ],
  ['iOS, no name', 'A server with the specified hostname could not be found.', { reason: 'name-not-known' }],
  ['Chrome in Polish', 'Ta witryna jest nieosiągalna', {}],
  ['Chrome in Turkish', 'Bu siteye ulaşılamıyor', {}],
  ['Chrome in Korean', '사이트에 연결할 수 없음', {}],
];

const warnings: readonly [string, string, object][] = [
  [
    'Chrome, not TLS',
    'This site can’t provide a secure connection\nspp.example.org sent an invalid response.\nERR_SSL_PROTOCOL_ERROR',
    { host: 'spp.example.org', reason: 'protocol' },
  ],
  [
    'Chrome, another certificate',
    'Your connection is not private\nAttackers might be trying to steal your information from spp.example.org.\nNET::ERR_CERT_COMMON_NAME_INVALID',
    { host: 'spp.example.org', reason: 'name' },
  ],
  [
    'Firefox, not TLS',
    'Secure Connection Failed\nAn error occurred during a connection to spp.example.org. SSL received a record that exceeded the maximum permissible length.\nError code: SSL_ERROR_RX_RECORD_TOO_LONG',
    { host: 'spp.example.org', reason: 'protocol' },
  ],
  [
    'Firefox, wrong certificate',
    'Firefox detected a potential security threat and did not continue to spp.example.org.\n\nError code: SSL_ERROR_BAD_CERT_DOMAIN',
    { host: 'spp.example.org', reason: 'name' },
  ],
  ['Chrome, dates', 'Your connection is not private\nNET::ERR_CERT_DATE_INVALID', { reason: 'dates' }],
  [
    'Chrome, a name as it says it',
    'Your connection is not private\nThis server could not prove that it is spp.example.org; its security certificate is from spp.default. This may be caused by a misconfiguration or an attacker intercepting your connection.\nNET::ERR_CERT_COMMON_NAME_INVALID',
    { host: 'spp.example.org', reason: 'name' },
  ],
  ['Chrome, a weak signature', 'NET::ERR_CERT_WEAK_SIGNATURE_ALGORITHM', { reason: 'weak' }],
  ['Chrome, taken back', 'NET::ERR_CERT_REVOKED', { reason: 'revoked' }],
  ['Chrome, another fault', 'NET::ERR_CERT_INVALID', { reason: 'other' }],
  [
    'Chrome, no suite in common',
    'This site can’t provide a secure connection\nspp.example.org uses an unsupported protocol.\nERR_SSL_VERSION_OR_CIPHER_MISMATCH',
    { host: 'spp.example.org', reason: 'protocol' },
  ],
  [
    'Edge, its own heading',
    'Your connection isn’t private\nAttackers might be trying to steal your information from 192.0.2.123 (for example, passwords, messages, or credit cards).\nNET::ERR_CERT_AUTHORITY_INVALID',
    { host: '192.0.2.123', reason: 'untrusted' },
  ],
  [
    'Firefox, out of date',
    'Warning: Potential Security Risk Ahead\n\nFirefox detected a potential security threat and did not continue to spp.example.org.\n\nError code: SEC_ERROR_EXPIRED_CERTIFICATE',
    { host: 'spp.example.org', reason: 'dates' },
  ],
  [
    'Firefox, the details of a name',
    'Websites prove their identity via certificates. Firefox does not trust this site because it uses a certificate that is not valid for spp.example.org. The certificate is only valid for 192.0.2.123.\n\nError code: SSL_ERROR_BAD_CERT_DOMAIN',
    { host: 'spp.example.org', reason: 'name' },
  ],
  [
    'Firefox, strict transport',
    'Did Not Connect: Potential Security Issue\n\nError code: SEC_ERROR_UNKNOWN_ISSUER',
    { reason: 'untrusted' },
  ],
  [
    'Firefox, a short key',
    'Secure Connection Failed\n\nAn error occurred during a connection to spp.example.org.\n\nError code: MOZILLA_PKIX_ERROR_INADEQUATE_KEY_SIZE',
    { host: 'spp.example.org', reason: 'weak' },
  ],
  ['Safari, its heading alone', 'This Connection Is Not Private', {}],
  [
    'Safari, no TLS in common',
    'Safari Can’t Open the Page\nSafari can’t open the page “https://spp.example.org” because Safari can’t establish a secure connection to the server “spp.example.org”.',
    { host: 'spp.example.org', reason: 'protocol' },
  ],
  [
    'Safari, whose certificate it is',
    'Safari can’t verify the identity of the website “spp.example.org”.',
    { host: 'spp.example.org' },
  ],
  [
    'Android, another name',
    'Security warning\nThere are problems with the security certificate for this site.\nThe name of the site doesn’t match the name on the certificate.',
    { reason: 'name' },
  ],
  [
    'iOS, an application',
    'An SSL error has occurred and a secure connection to the server cannot be made.',
    { reason: 'protocol' },
  ],
  [
    'Internet Explorer, another name',
    'There is a problem with this website’s security certificate.\nThe security certificate presented by this website was issued for a different website’s address.',
    { reason: 'name' },
  ],
];

describe('a browser’s page is known as one', () => {
  it.each(pages)('%s', (_, text, facts) => {
    expect(recognise(text)).toMatchObject({ matches: [{ id: 'address-unreachable', facts }], more: 0 });
  });
});

describe('a browser’s warning is known as one', () => {
  it.each(warnings)('%s', (_, text, facts) => {
    expect(recognise(text)).toMatchObject({
      matches: [{ id: 'browser-certificate-warning', facts }],
      alsoSeen: [],
      more: 0,
    });
  });

  it('asks for the code where Firefox’s heading stands alone', () => {
    expect(recognise('Secure Connection Failed').alsoSeen.map(({ id }) => id)).toEqual([
      'address-unreachable',
      'browser-certificate-warning',
    ]);
  });
});

describe('what people write themselves is no browser’s page', () => {
  it.each([
    'Die Website ist nicht erreichbar, weil der Server umzieht.',
    'Die Firewall hat die Verbindung abgelehnt.',
    'The server refused to connect to the database.',
    'Impossibile raggiungere il sito di prova dopo tre tentativi',
    'We can’t connect to the server at the moment.',
    'ha a webhely nem érhető el, ellenőrizze a tűzfalat',
  ])('%s', (text) => {
    expect(recognise(text).matches).toEqual([]);
  });
});

describe('what other programs print is no browser’s page', () => {
  it.each([
    'Failed to load resource: net::ERR_CERT_COMMON_NAME_INVALID (localhost)',
    'WebSocket connection to wss://localhost:3000/ws failed: Error in connection establishment: net::ERR_CERT_AUTHORITY_INVALID',
    'nats: ERR_CONNECTION_RESET while publishing',
    'amqplib: INTERNAL_ERROR ERR_CONNECTION_CLOSED',
    'public static final String ERR_CONNECTION_REFUSED = "ERR_CONNECTION_REFUSED";',
  ])('%s', (text) => {
    expect(recognise(text).matches).toEqual([]);
  });
});
