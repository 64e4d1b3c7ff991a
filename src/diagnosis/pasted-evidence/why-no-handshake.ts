import type { Reason } from '../join-errors/reason.ts';
import { numbersOfOpenssl, wordsOfOpenssl } from '../join-errors/signs/handshake-faults.ts';

/**
 * The same reasons in the words of NSS (`SSLerrs.h`), Schannel (`SEC_E_…`), Secure Transport (`SecureTransport.h`, -98xx), GnuTLS
 * (`gnutls_strerror`), the JDK and Go's `crypto/tls`.
 */
const wordsOfOthers: Partial<Record<Reason, string>> = {
  'weak-key-exchange':
    'SSL_ERROR_WEAK_SERVER_EPHEMERAL_DH_KEY|Diffie-Hellman prime sent by the server is not acceptable|DH ServerKeyExchange does not comply|-9850\\b',
  'old-renegotiation': 'SSL_ERROR_UNSAFE_NEGOTIATION|safe renegotiation failed',
  'no-cipher':
    'SSL_ERROR_NO_CYPHER_OVERLAP|no common encryption algorithm|SSL_ERROR_INSUFFICIENT_SECURITY_ALERT|SEC_E_ALGORITHM_MISMATCH|0x80090331|no supported cipher suites|no cipher suites? (?:in common|supported)|(?:alert:? |tls: )insufficient[ _]security|-98(?:01|37)\\b',
  'refused-name': 'unrecognized[ _]name',
  'server-error':
    '(?:alert:? |tls: )(?:internal[ _]error|access[ _]denied|unexpected[ _]message)|SSL_ERROR_(?:INTERNAL_ERROR|ACCESS_DENIED|HANDSHAKE_UNEXPECTED)_ALERT|-98(?:32|38)\\b',
  'not-told':
    'alert handshake failure|handshake[ _]fail(?:ed|ure)|SEC_E_ILLEGAL_MESSAGE|0x80090326|-9824\\b|fatal alert|Could not create SSL/TLS secure channel|remote error: tls',
};

/** Why a handshake failed that had a version of TLS in common, as tools word it; the one that tells nothing is the last. */
export const whyNoHandshake = wordsOfOpenssl.map(([reason, words]): readonly [Reason, RegExp] => {
  const numbers = numbersOfOpenssl.flatMap(([of, list]) => (of === reason ? list : []));
  // Python and Node.js write them in capitals, joined by underscores.
  const ways = [
    ...words.map((fault) => fault.replaceAll(' ', '[ _]')),
    ...numbers.map((number) => `error:${number}\\b`),
    ...(wordsOfOthers[reason] === undefined ? [] : [wordsOfOthers[reason]]),
  ];
  return [reason, new RegExp(ways.join('|'), 'i')];
});
