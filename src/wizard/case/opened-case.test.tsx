import { afterEach, expect, test } from 'vitest';
import type { SharedCase } from '#diagnosis/case/case.ts';
import { usualCase } from '#diagnosis/case/fixtures/usual-case.ts';
import { redactWithKey } from '#diagnosis/case/redact-case.ts';
import { forgetCaseKeys, keepCaseKey } from '../said/case-keys.ts';
import { shown } from '../testing/shown.tsx';
import { SentCase } from './opened-case.tsx';

afterEach(forgetCaseKeys);

const { shared, key } = redactWithKey(usualCase);
const answered: SharedCase = {
  ...shared,
  notes: [
    { at: shared.at + 1, asks: { text: 'Type HOST-2 and press Join again.' } },
    { at: shared.at + 1, asks: { again: true } },
  ],
};
const opened = (one: SharedCase) => shown(<SentCase shared={one} />, { at: '/case' });

test('an answer speaks of tokens wherever the names are not known', () => {
  const { text, links } = opened(answered);
  expect(text).toContain('Type HOST-2 and press Join again.');
  expect(text).not.toMatch(/contoso|put your own names back/);
  expect(links.find(([name]) => name === 'Check again')?.[1]).not.toContain('address=');
});

test('in the tab that made the case it names what to type, as the answer of somebody else', () => {
  keepCaseKey(shared, key);
  const { text, links, html } = opened(answered);
  expect(text).toContain('Type spp-prod-01.corp.contoso.example and press Join again.');
  expect(text).toMatch(/Type HOST-2 and press Join again\.,? as sent.*check it before you type it/);
  expect(text).toContain('The address in this case is safeguard.corp.contoso.example.');
  expect(links.find(([name]) => name === 'Check again')).toBe(undefined);
  expect(html).not.toMatch(/\bCopy this\b|type exactly this/i);
});

test('with the key of a case file it names the same, as the names of the file', () => {
  keepCaseKey(shared, key, 'file');
  const { text } = opened(answered);
  expect(text).toContain('The names come from the case file');
  expect(text).toMatch(/Type HOST-2 and press Join again\.,? as sent.*the names are those of the case file/);
  expect(text).not.toContain('made in this tab');
});

test('a part of a case says what its check came to, and never that nothing was checked', () => {
  const part = { ...usualCase, check: null, recognised: [] };
  const { error: _, ...answers } = part.answers;
  const found = { came: 'not-assessed' } as const;
  const said = (one: SharedCase) => shown(<SentCase shared={one} isPart />, { at: '/case' }).text;
  expect(said({ ...part, answers, found })).toContain('This check could not tell whether a join would work');
  expect(said({ ...part, answers })).toContain('What the sender’s check saw is not in this part');
  expect(said({ ...part, answers, found: { came: 'stops', error: 'already-joined' } })).not.toMatch(
    /Nothing was checked, and|No address was checked/i,
  );
});

test('another case of the same tab, and one that was made elsewhere, keep their tokens', () => {
  keepCaseKey(shared, key);
  expect(opened({ ...answered, at: shared.at + 5 }).text).not.toContain('contoso');
});
