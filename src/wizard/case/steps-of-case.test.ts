import { expect, test } from 'vitest';
import type { SharedCase } from '#diagnosis/case/case.ts';
import { twoAttempts, usualCase } from '#diagnosis/case/fixtures/usual-case.ts';
import { redactCase } from '#diagnosis/case/redact-case.ts';
import { generatedCase } from '#diagnosis/case/testing/generated-case.ts';
import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import { judgeCase } from './judge-case.ts';
import { stepsOfCase } from './steps-of-case.ts';

const mismatch = 'certificate-name-mismatch';
const steps = (shared: SharedCase, error: Parameters<typeof stepsOfCase>[0] = mismatch) =>
  stepsOfCase(error, shared, judgeCase(shared));
const texts = (shared: SharedCase) => steps(shared).map(({ text }) => text);

test('what the sender was told to type is the first step, in the tokens of the case and to be checked first', () => {
  expect(texts(redactCase(twoAttempts))[0]).toBe(
    'Check `HOST-2` (as sent) here before anybody types it. If the check agrees with the sender’s, enter it when you join.',
  );
  expect(texts(twoAttempts)[0]).toMatch(/^Check `spp-prod-01\.corp\.contoso\.example` \(as sent\) here/);
});

test('no step asks for what the sender’s check saw, and none says "if it holds an IP address"', () => {
  for (const shared of [twoAttempts, redactCase(twoAttempts)])
    expect(texts(shared).join('\n')).not.toMatch(/If (?:only )?SPP’s|which names/);
});

test('where no address can be used, the names to ask for stand behind the step that sets the certificate up', () => {
  const { told: _, ...untold } = twoAttempts;
  const list = steps(redactCase(untold));
  const at = list.findIndex(({ id }) => id === 'request-these-names');
  expect(list[at - 1]?.id).toBe('set-up-matching-certificate');
  expect(list[at]?.text).toMatch(
    /^Ask for `HOST-1`[^]*\(as sent\) as DNS entries, and `IP-1` \(as sent\) as IP address entries/,
  );
  expect(list[at]?.role).toBe('Appliance Administrator');
});

test('a case of a text alone names what the text names', () => {
  const ofText = redactCase({ ...usualCase, check: null });
  expect(texts(ofText)[0]).toMatch(
    /contains `HOST-2`, `HOST-3`, `IP-1` \(as sent\)\. Before you enter it, check it/,
  );
});

test('a cause that no entry knows picks nothing', () => {
  const forged = { ...usualCase, check: null, answers: { ...usualCase.answers, reason: 'no-such-cause' } };
  const bare = { ...usualCase, check: null, answers: { error: mismatch, offered: undefined } } as SharedCase;
  expect(steps(forged).map(({ id }) => id)).toEqual(steps(bare).map(({ id }) => id));
});

test('a name of a case stands in no command, and in no sentence without its mark, whatever the error', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const { shared } = generatedCase(seed);
    const names = [
      shared.check?.host,
      shared.answers.entered,
      shared.answers.host,
      shared.told?.[0]?.type,
      ...(shared.answers.offered ?? []),
    ];
    for (const { id } of joinErrors)
      for (const { text, commands = [], breaks = '' } of steps(shared, id)) {
        const unsent = [
          text.replaceAll(/(?:`[^`]*`, )*`[^`]*` \(as sent\)/g, ''),
          breaks,
          ...commands.flatMap(({ run, note = '' }) => [run, note]),
        ].join('\n');
        expect({ id, left: names.filter((name) => name !== undefined && unsent.includes(name)) }).toEqual({
          id,
          left: [],
        });
      }
  }
});
