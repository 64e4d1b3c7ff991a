import type { InsteadOfCertificate } from '#diagnosis/certificate/instead-of-certificate.ts';
import type { ScanResult } from '#diagnosis/log-scan/scan-result.ts';
import type { Evidence } from '#diagnosis/pasted-evidence/evidence.ts';
import { nameSecretText, removePrivateKeys } from '#diagnosis/secrets/remove-private-keys.ts';
import type { SecretKind } from '#diagnosis/secrets/secret-kind.ts';
import { forgetRead } from './read-pasted.ts';

/** What was opened, as far as it is kept: what was found in a log, the certificates of a small file, or what a file or a text is instead. */
export type OpenedFile =
  | { kind: 'log'; name: string; result: ScanResult }
  | { kind: 'certificate'; name: string; evidence: Evidence }
  | { kind: 'instead'; name: string; instead: InsteadOfCertificate }
  | { kind: 'secret'; secret: SecretKind };

/** What was pasted or opened, and whether its resolution was asked for. */
export interface Pasted {
  text: string;
  asked: boolean;
  /** Null where the text is what counts. */
  file: OpenedFile | null;
  /** What was taken out of the text: private keys, each kind once. */
  keys: readonly SecretKind[];
  /** Some of the text was read from pictures: any letter may be another one, and no value of it is known. */
  pictured: boolean;
}

export const nothingPasted: Pasted = { text: '', asked: false, file: null, keys: [], pictured: false };

let pasted = nothingPasted;

/** A text without its private keys; one that is nothing else is not kept at all. */
function withoutKeys(next: Pasted): Pasted {
  const { text, removed } = removePrivateKeys(next.text);
  if (removed.length === 0) return next;
  const secret = nameSecretText(next.text);
  return secret === null
    ? { ...next, text, keys: [...new Set([...next.keys, ...removed])] }
    : { ...nothingPasted, file: { kind: 'secret', secret } };
}

/**
 * Keeps it in the memory of this tab only: Back and Forward show it again, a reload does not. It goes nowhere else.
 *
 * @returns what was kept: everything but the private keys in the text
 */
export function keepPasted(next: Pasted): Pasted {
  pasted = withoutKeys(next);
  return pasted;
}

export const lastPasted = (): Pasted => pasted;

export const forgetPasted = (): void => {
  pasted = nothingPasted;
  forgetRead();
};
