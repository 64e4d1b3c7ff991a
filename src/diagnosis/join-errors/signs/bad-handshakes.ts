import type { PhraseSign } from '../pattern.ts';
import type { Reason } from '../reason.ts';

/**
 * Faults of a handshake as urllib3 over pyOpenSSL prints them: library, function (empty since OpenSSL 3) and OpenSSL's own words.
 * Source: urllib3 1.x and 2.x, `contrib/pyopenssl.py`.
 */
export const badHandshakes = (faults: readonly string[], reason?: Reason): PhraseSign[] =>
  faults.map((fault) => ({
    phrase: `bad handshake: Error([('SSL routines', '{any}', '${fault}'`,
    ...(reason ? { reason } : {}),
  }));
