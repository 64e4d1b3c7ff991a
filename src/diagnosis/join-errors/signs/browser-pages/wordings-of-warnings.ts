import type { PhraseSign } from '../../pattern.ts';
import type { Reason } from '../../reason.ts';

/** Headings that nobody writes himself; they count inside a line as well. */
const headings = [
  'Your connection is not private',
  "Your connection isn't private",
  'This Connection Is Not Private',
  'This Connection Is Untrusted',
  'Diese Verbindung ist nicht privat',
  'Warning: Potential Security Risk Ahead',
  'Did Not Connect: Potential Security Issue',
  "Be careful. Something doesn't look right",
  "There is a problem with this website's security certificate",
  "There's a problem with this website's security certificate",
  'There are problems with the security certificate for this site',
  "The site's security certificate is not trusted",
  'Cannot Verify Server Identity',
] as const;

/** Sentences by the cause that they name, of Chrome, Edge, Firefox, Safari and Android’s browser in English. */
const sentences: readonly (readonly [Reason, readonly string[]])[] = [
  [
    'name',
    [
      'its security certificate does not specify Subject Alternative Names',
      "The name of the site doesn't match the name on the certificate",
      'The name of the site does not match the name on the certificate',
      "The security certificate presented by this website was issued for a different website's address",
    ],
  ],
  [
    'dates',
    [
      'its security certificate expired {any} ago',
      'its security certificate expired in the last day',
      'its security certificate is from {any} in the future',
      'The security certificate presented by this website has expired or is not yet valid',
    ],
  ],
  [
    'untrusted',
    [
      "This certificate isn't from a trusted authority",
      'This certificate is not from a trusted authority',
      'because its certificate issuer is unknown',
      'The certificate is not trusted because the issuer certificate is unknown',
      'The security certificate presented by this website was not issued by a trusted certificate authority',
    ],
  ],
  ['self-signed', ['The certificate is not trusted because it is self-signed']],
  ['weak', ['its security certificate is signed using a weak signature algorithm']],
  [
    'revoked',
    ['right now because its certificate has been revoked', 'its security certificate may be revoked'],
  ],
  [
    'protocol',
    [
      'connect securely to this page',
      "Safari can't establish a secure connection to the server",
      'it could not establish a secure connection to the server',
      'An SSL error has occurred and a secure connection to the server cannot be made',
    ],
  ],
];

/** Words of today’s English warnings and of older ones, which the translations of Chrome and Firefox do not hold. */
export const wordingsOfWarnings: readonly [PhraseSign, ...PhraseSign[]] = [
  { phrase: "This site isn't secure", alone: true },
  ...headings.map((phrase): PhraseSign => ({ phrase })),
  ...sentences.flatMap(([reason, list]) => list.map((phrase): PhraseSign => ({ phrase, reason }))),
  { phrase: 'This site is not secure', alone: true },
  { phrase: 'Your connection is not secure', alone: true },
  { phrase: 'Your connection is not fully secure', alone: true, reason: 'protocol' },
  { phrase: 'Could not establish a secure connection', alone: true, reason: 'protocol' },
  {
    phrase: 'Attackers might be trying to steal your information from {host}',
    bare: true,
    page: 'beginning',
  },
  { phrase: 'because it uses a certificate that is not valid for {host}', reason: 'name', bare: true },
  {
    phrase: "Safari can't establish a secure connection to the server '{host}'",
    reason: 'protocol',
    closed: true,
  },
  { phrase: 'This server could not prove that it is {host}', bare: true, page: 'beginning' },
  { phrase: '{host} normally uses encryption to protect your information', page: 'beginning' },
  {
    phrase: "Safari can't open the page because it couldn't establish a secure connection",
    reason: 'protocol',
  },
  { phrase: "This website may be impersonating '{host}'", closed: true, page: 'beginning' },
  { phrase: "Safari can't verify the identity of the website '{host}'", closed: true },
  { phrase: "The identity of '{host}' cannot be verified", page: 'beginning' },
  { phrase: "a server that is pretending to be '{host}'", closed: true },
];
