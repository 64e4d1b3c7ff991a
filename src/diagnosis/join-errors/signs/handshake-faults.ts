import type { PhraseSign } from '../pattern.ts';
import type { Reason } from '../reason.ts';
import { badHandshakes } from './bad-handshakes.ts';

type Wordings = readonly (readonly [Reason, readonly string[]])[];

/**
 * Why a handshake fails although both sides have a version of TLS in common, in OpenSSL's words: Python puts them in capitals into
 * brackets. Less what entries of their own tell. Source: OpenSSL 1.0.2 to 3.5, `ssl/ssl_err.c`, and the alerts of RFC 8446, section 6.
 */
export const wordsOfOpenssl: Wordings = [
  [
    'weak-key-exchange',
    ['dh key too small', 'modulus too small', 'bad dh value', 'bad ecpoint', 'wrong curve'],
  ],
  ['old-renegotiation', ['unsafe legacy renegotiation disabled']],
  [
    'signature-type',
    [
      'wrong signature type',
      'legacy sigalg disallowed or unsupported',
      'no suitable signature algorithm',
      'unknown digest',
    ],
  ],
  [
    'no-cipher',
    [
      'no ciphers available',
      'no shared cipher',
      'no cipher match',
      'unknown cipher returned',
      'wrong cipher returned',
      'tlsv1 alert insufficient security',
    ],
  ],
  ['refused-name', ['tlsv1 unrecognized name']],
  [
    'server-error',
    ['tlsv1 alert internal error', 'tlsv1 alert access denied', 'sslv3 alert unexpected message'],
  ],
  ['not-told', ['ssl/tls alert handshake failure']],
];

/** The same as Python 2.7 prints it, where the number of OpenSSL 1.0 tells: of the function and of the alert. */
export const numbersOfOpenssl: Wordings = [
  ['weak-key-exchange', ['14082174']],
  ['refused-name', ['14077458', '14094458']],
  ['server-error', ['14077438', '14094438']],
  ['not-told', ['14077410', '14094410']],
];

const named = (fault: string): string => `[SSL: ${fault.replaceAll(' ', '_').toUpperCase()}]`;

export const handshakeFaults: readonly [PhraseSign, ...PhraseSign[]] = [
  { phrase: '[SSL: SSLV3_ALERT_HANDSHAKE_FAILURE]', reason: 'not-told' },
  ...badHandshakes(['sslv3 alert handshake failure'], 'not-told'),
  ...wordsOfOpenssl.flatMap(([reason, list]) => [
    ...list.map((fault): PhraseSign => ({ phrase: named(fault), reason })),
    ...badHandshakes(list, reason),
  ]),
  ...numbersOfOpenssl.flatMap(([reason, list]) =>
    list.map((number) => ({ phrase: `_ssl.c:{number}: error:${number}:SSL routines`, reason })),
  ),
];
