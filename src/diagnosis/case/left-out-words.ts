import type { LeftOut } from './case.ts';

const words: Record<LeftOut, string> = {
  'words-in-text': 'what else was recognised in the text',
  'earlier-checks': 'all checks before the last two',
  issuers: 'certificates of the chain behind the second',
};

/** What is not in a link so that it stays short; null where everything is. */
export const leftOutWords = (leftOut: readonly LeftOut[] = []): string | null =>
  leftOut.length === 0
    ? null
    : `Left out so that the link stays short: ${leftOut.map((one) => words[one]).join('; ')}.`;
