import { expect, test } from 'vitest';
import type { Question } from '../answers/answers.ts';
import { shown } from '../testing/shown.tsx';
import { ClearedNote } from './cleared-note.tsx';

const rest = 'Your other answers are kept; ticks count for the address that they were made for.';

test.each<[string, string | null, Question[], string]>([
  ['nothing', null, [], ''],
  ['what led to an error alone says nothing of its own', null, ['from', 'decided'], ''],
  ['a check', 'a.test', [], `what the check of a.test proved. ${rest}`],
  ['a press', null, ['before', 'pressed', 'pressedAt'], `that you pressed Join. ${rest}`],
  [
    'a check and a text',
    'a.test',
    ['said', 'from'],
    `what the check of a.test proved, and the values that were read from your text. ${rest}`,
  ],
  [
    'three things',
    null,
    ['said', 'spp', 'account'],
    `the values that were read from your text, the version of SPP, and what you said of the SPP account. ${rest}`,
  ],
])('let go: %s', (_, checked, cleared, words) => {
  const { text } = shown(<ClearedNote checked={checked} cleared={cleared} />);
  expect(text).toBe(words === '' ? '' : `Let go with the old address: ${words}`);
});
