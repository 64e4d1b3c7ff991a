import { readVersion } from '../answers/version.ts';
import { describe, expect, it, test } from 'vitest';
import healthyRecord from '#diagnosis/facts/recorded/healthy.json' with { type: 'json' };
import { sharedCase } from '#diagnosis/case/case.ts';
import { diagnose } from '#diagnosis/diagnose.ts';
import { checked as schema } from '#diagnosis/facts/facts.ts';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import { keepMadeHere } from '../said/made-here.ts';
import type { Outcome } from '../check/run/use-check.ts';
import { changed } from '../answers/answers.ts';
import { fragmentOf } from '../answers/link.ts';
import { nothingPasted } from '../said/pasted.ts';
import { bringPastedReader } from '../said/pasted-reader.ts';
import type { AtHand } from './collect-case.ts';
import { collectCase, isTextMissed, isWorthSharing } from './collect-case.ts';
import { judgeCase } from '../case/judge-case.ts';
import { recognisedIn } from './recognised-in.ts';
import { fromSharedAnswers, toSharedAnswers } from './shared-answers.ts';

bringPastedReader();

const check = {
  checked: schema.parse(structuredClone(healthyRecord)),
  checkedAt: Date.parse(healthyRecord.checkedAt),
};
const outcome: Outcome = { check, candidates: [], diagnosis: diagnose(check) };
const about = {
  version: '9.9.9',
  check: 'on' as const,
  why: null,
  lab: true,
  vantage: { hostname: 'checker' },
  practice: [{ address: '192.0.2.10', shows: 'healthy' }],
};
const bare: AtHand = {
  answers: {},
  outcome: null,
  recognised: recognisedIn(nothingPasted),
  hasText: false,
  about: null,
  earlier: [],
  now: 1e12,
};
const plain = { redacted: false, by: '' };
const pasted = (text: string) => recognisedIn({ ...nothingPasted, text });

const joined = `{"Code": 60657, "Message": "The session connection has a missing, invalid, or non-unique value [ NodeId ].", "node": "x"} password=hunter2 and more`;

describe('what is worth sharing', () => {
  test.each([
    ['nothing', {}, false],
    ['how somebody came in', { answers: { door: 'failed', generation: 'join' } }, false],
    ['that it failed', { answers: { outcome: 'failing' } }, true],
    ['an address', { answers: { address: Hearsay.of('spp.test') } }, true],
    ['an error', { answers: { error: 'already-joined' } }, true],
    ['a check', { outcome }, true],
    ['a text in which something is known', { recognised: pasted(joined) }, true],
    ['a text in which nothing is', { recognised: pasted('hello'), hasText: true }, true],
  ])('%s', (_name, change, worth) => {
    expect(isWorthSharing({ ...bare, ...change })).toBe(worth);
  });
});

test.each([
  ['in which nothing is known', 'hello', true],
  ['of which the case holds the deciding words', joined, false],
  ['that is not there', '', false],
])('a text %s is to be sent beside the link: %s', (_name, text, missed) => {
  expect(isTextMissed({ ...bare, recognised: pasted(text), hasText: text !== '' })).toBe(missed);
});

describe('a case that is collected', () => {
  it('says where and when it was made, and with which version', () => {
    const shared = collectCase({ ...bare, outcome, about }, { ...plain, by: '  Ticket 7 ' });
    expect(shared).toMatchObject({
      at: 1e12,
      by: 'Ticket 7',
      wizard: '9.9.9',
      redacted: false,
      practice: true,
    });
    expect(shared.offset).toBe(-new Date(1e12).getTimezoneOffset());
    expect(sharedCase.safeParse(JSON.parse(JSON.stringify(shared))).success).toBe(true);
  });
  test.each([
    ['192.0.2.10', true],
    ['192.0.2.11', false],
  ])('of %s, which was not checked, is practice: %s', (entered, practice) => {
    const said = Hearsay.of({ entered });
    keepMadeHere({ said });
    expect(collectCase({ ...bare, answers: { said, from: 'text' }, about }, plain).practice).toBe(practice);
  });
  it('abuse 47: holds nothing that only a link says of a text', () => {
    const said = Hearsay.of({ entered: 'evil.example', offered: ['evil.example'], code: '60657' });
    const answers = { error: 'already-joined', said, from: 'text' };
    expect(collectCase({ ...bare, answers }, plain).answers).toEqual({ error: 'already-joined' });
  });
  it('holds what was told to type, where it leads, and the checks before', () => {
    const earlier = [{ at: 1, host: 'old.test', came: 'stops' as const }];
    const shared = collectCase({ ...bare, outcome, earlier }, plain);
    const { host } = check.checked.address;
    expect(shared.told?.map(({ type }) => type)).toContain(host);
    expect(shared.told?.[0]?.leads.length).toBeGreaterThan(0);
    expect(shared.earlier).toEqual(earlier);
    const hidden = collectCase({ ...bare, outcome, earlier }, { ...plain, redacted: true });
    expect(JSON.stringify([hidden.told, hidden.earlier])).not.toMatch(/old\.test|practice|192\.0/);
  });
  it('holds two sentences of its sender, without their secrets and, where it is wished, without their names', () => {
    const words = 'The host  old.test answers.\nIts password=hunter2 is right.';
    const of = (redacted: boolean) => collectCase({ ...bare, outcome }, { ...plain, redacted, words }).words;
    expect(of(false)).toBe('The host old.test answers. Its password=*** is right.');
    expect(of(true)).toMatch(/^The host HOST-\d+ answers\. /);
  });
  it('holds no answer that nobody gave', () => {
    const shared = collectCase({ ...bare, recognised: pasted('hello'), hasText: true }, plain);
    expect(shared.answers).toEqual({});
  });
  it('holds the words of a text that decided, and no secret', () => {
    const shared = collectCase({ ...bare, recognised: pasted(joined) }, plain);
    expect(shared.recognised.length + shared.maybe.length).toBeGreaterThan(0);
    expect(JSON.stringify(shared)).not.toMatch(/hunter2|and more/);
  });
  it('leaves out a text that shows other errors than the one at hand', () => {
    const recognised = pasted("hostname 'a.test' doesn't match 'b.test'");
    const of = (error: string) =>
      collectCase({ ...bare, answers: { error }, recognised }, plain).recognised.length;
    expect([of('certificate-name-mismatch'), of('wrong-credentials')]).toEqual([1, 0]);
  });
  it('comes to the same findings, with its names and without', () => {
    const verdicts = (redacted: boolean) =>
      judgeCase(collectCase({ ...bare, outcome }, { ...plain, redacted }))?.diagnosis.findings.map(
        ({ id, verdict }) => `${id} ${verdict}`,
      );
    expect(verdicts(true)).toEqual(verdicts(false));
    expect(verdicts(false)).toEqual(outcome.diagnosis.findings.map(({ id, verdict }) => `${id} ${verdict}`));
  });
  it('speaks of tokens where its names are replaced', () => {
    const judged = judgeCase(collectCase({ ...bare, outcome }, { ...plain, redacted: true }));
    const said = judged?.diagnosis.findings.map(({ evidence }) => evidence.text).join(' ');
    expect(said).toMatch(/`IP-1`.*`HOST-1`/);
    expect(said).not.toMatch(/240\.|host-1|practice/);
  });
});

describe('answers in a case', () => {
  it('abuse 36: hold of an address what it was understood as, and no password', () => {
    expect(toSharedAnswers({ address: Hearsay.of('https://admin:pw@spp.test/x') }).address).toBe('spp.test');
    expect(toSharedAnswers({ address: Hearsay.of('https://admin:pw@s p p') }).address).not.toContain('pw');
  });
  it('come back, but for how somebody came in', () => {
    const answers = {
      door: 'failed',
      address: Hearsay.of('spp.test'),
      error: 'already-joined',
      sps: { text: '8.2', version: readVersion('8.2') },
      tried: ['join-too-slow'],
    };
    const back = fromSharedAnswers(toSharedAnswers(answers), false);
    expect(fragmentOf(changed({}, back))).toBe(
      fragmentOf({ ...answers, door: 'join' }).replace('&door=join', ''),
    );
  });
  it('bring no token back as an address', () => {
    const back = fromSharedAnswers(
      toSharedAnswers({
        address: Hearsay.of('HOST-1'),
        said: Hearsay.of({ host: 'HOST-1', entered: 'HOST-1', offered: ['IP-1'], code: '60657' }),
      }),
      true,
    );
    expect(fragmentOf(changed({}, back))).toBe('#code=60657');
  });
});
