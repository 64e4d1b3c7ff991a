import { expect, test } from 'vitest';
import { readHouse } from '../house/read-house.mjs';

/** Who may open what a link says, and what for. Whoever else opens one could hand it to a step, a command or the clipboard. */
const openers = {
  'src/wizard/answers/answers.ts': 'takes a password out of it, and names the address that it is about',
  'src/wizard/answers/link.ts': 'writes it back into the address bar, or into a case',
  'src/wizard/answers/questions.ts': 'writes it back into the address bar, or into a case',
  'src/wizard/said/field-text.ts': 'fills a field in, for you to press Check',
  'src/wizard/check/run/use-check.ts': 'finds the facts that this tab has of it',
  'src/wizard/said/use-said.ts': 'calls it known where the record of this tab has it',
  'src/wizard/resolution/link-says.tsx': 'shows it as the words of the link',
  'src/wizard/picture/pictured-values.tsx':
    'shows it as what a picture seems to say, its doubtful letters marked',
};

/** Who may vouch for a value, and with what as proof. */
const vouchers = {
  'src/diagnosis/guidance/known-of-text.ts': 'it was recognised in a text',
  'src/diagnosis/guidance/judge-candidates.ts': 'it was checked live',
  'src/wizard/check/run/known-by-check.ts': 'it was checked live, in this tab',
  'src/wizard/check/run/use-check.ts': 'it was typed or checked in this tab',
};

/** Who may call a recognised value known: the face that read the text. */
const readers = {
  'src/cli/resolution-lines.ts': 'the command line read the text',
  'src/wizard/said/use-said.ts': 'the text is in the memory of this tab, or its record has the very values',
};

/** Who may put what a case was sent with into a sentence: it says there that it was sent. */
const senders = {
  'src/diagnosis/case/sent-steps.ts': 'what the sender was told to type, and the names to ask for',
  'src/diagnosis/guidance/guide.ts': 'the places of a step',
  'src/wizard/case/steps-of-case.ts': 'hands the values of a case to the steps of its error',
};

const house = [...readHouse('.')].filter(
  ([path]) => /^src\/(?!tools\/).*\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path),
);
const holds = (pattern: RegExp, home: string) =>
  house.flatMap(([path, { text }]) => (path !== home && pattern.test(text) ? [path] : [])).sort();

test.each([
  [
    'what a link says is opened',
    /\bHearsay\s*\.\s*open\b|\bHearsay\s*\[/,
    'src/diagnosis/sources/hearsay.ts',
    openers,
  ],
  ['a value is vouched for', /\bvouchFor\b|\bas\s+Known\b/, 'src/diagnosis/sources/known.ts', vouchers],
  [
    'a recognised value is called known',
    /\bknownOfText\b/,
    'src/diagnosis/guidance/known-of-text.ts',
    readers,
  ],
  [
    'what a case was sent with stands in a sentence',
    /\bAsSent\s*\.\s*(?:of|words)\b/,
    'src/diagnosis/guidance/as-sent.ts',
    senders,
  ],
])('abuse 47: %s only where this list says so', (_, pattern, home, list) => {
  expect(holds(pattern, home)).toEqual(Object.keys(list).sort());
});
