import type { SecretKind } from '#diagnosis/secrets/secret-kind.ts';
import { nothingKept, secretTitle, secretWords } from '#diagnosis/secrets/secret-kind.ts';

/** What a file or a text is that is a secret, and what to bring instead, for a terminal. */
export const secretInWords = (kind: SecretKind): string =>
  `${secretTitle(kind)}. ${nothingKept} ${secretWords[kind].bring.replaceAll('`', '')}`;
