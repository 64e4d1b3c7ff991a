import { expect, test } from 'vitest';
import { diagnose } from '../diagnose.ts';
import type { SharedCase } from './case.ts';
import { caseTable } from './case.ts';
import { fullCase } from './fixtures/usual-case.ts';
import { redactCase } from './redact-case.ts';
import { asText } from './report/print-report.ts';
import { reportOf } from './report/report.ts';
import { answerTable } from './shared-answers.ts';
import { unpackCheck } from './unpack-check.ts';

/** A case in which each field is there. */
const whole: SharedCase = {
  ...fullCase,
  answers: {
    ...fullCase.answers,
    spp: '7.0 on safeguard',
    before: 'no',
    waits: 'certificate-name-mismatch',
    mayChangeSpp: 'no',
    decided: 'in-no-list',
    error: 'already-joined',
    reason: 'offers-ip',
  },
};

const printed = (shared: SharedCase): string =>
  asText(
    reportOf(shared, {
      findings: shared.check === null ? [] : diagnose(unpackCheck(shared.check)).findings,
      finding: { heading: 'It does not match', kicker: 'Stops at move 4 of 5' },
      steps: [],
      link: null,
      when: (at) => new Date(at + shared.offset * 60_000).toISOString(),
    }),
  );
const without = <Fields extends object>(fields: Fields, name: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([one]) => one !== name)) as Fields;

/** Another value where a field cannot be left out. */
const changed: { [Name in keyof SharedCase]?: SharedCase[Name] } = {
  at: 0,
  offset: -300,
  redacted: true,
  practice: true,
  answers: {},
  check: null,
  recognised: [],
  seen: [],
  maybe: [],
  notes: [],
};

/** What the check itself says better, in the report too. */
const saidByCheck = 'found';

test.each(caseTable.names.filter((name) => name !== saidByCheck))('the report says %s', (name) => {
  const other = name in changed ? { ...whole, [name]: changed[name] } : without(whole, name);
  expect(printed(other)).not.toBe(printed(whole));
});

/** What an answer needs beside it to have words. */
const asked: Partial<Record<string, SharedCase['answers']>> = {
  reason: { ...whole.answers, error: 'certificate-name-mismatch' },
};

test.each(answerTable.names)('the report says the answer %s', (name) => {
  const answers = asked[name] ?? whole.answers;
  expect(answers).toHaveProperty(name);
  expect(printed({ ...whole, answers: without(answers, name) })).not.toBe(printed({ ...whole, answers }));
});

/** Fields that hold text of others, each with a name of somebody in it; every text of the table stands here. */
const named = 'jane@safeguard.corp.contoso.example';
const texts: Record<string, Partial<SharedCase>> = {
  words: { words: named },
  recognised: { recognised: [{ id: 'already-joined', words: [named] }] },
  seen: { seen: [named] },
  notes: { notes: [{ at: 1, asks: { text: named } }] },
  ...Object.fromEntries(
    ['address', 'host', 'entered', 'offered', 'path', 'sps', 'spp'].map((name) => [
      name,
      { answers: { [name]: name === 'offered' ? [named] : named } },
    ]),
  ),
  told: { told: [{ type: named, leads: [named] }] },
  earlier: { earlier: [{ at: 1, host: named, came: 'clear' }] },
};

test.each(Object.keys(texts))('no name stays in %s', (name) => {
  const bare: SharedCase = {
    ...whole,
    check: null,
    answers: {},
    words: '',
    told: [],
    earlier: [],
    recognised: [],
    seen: [],
    notes: [],
  };
  const { by: _, ...shown } = redactCase({ ...bare, ...texts[name] });
  expect(JSON.stringify(shown)).not.toMatch(/jane|contoso|safeguard/);
});
