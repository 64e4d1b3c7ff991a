import { expect, test } from 'vitest';
import type { SharedCase } from '#diagnosis/case/case.ts';
import { usualCase } from '#diagnosis/case/fixtures/usual-case.ts';
import { redactCase } from '#diagnosis/case/redact-case.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import { findingOfCase } from './case-finding.ts';
import { judgeCase } from './judge-case.ts';

const found = (shared: SharedCase) => findingOfCase(shared, judgeCase(shared));

const bare: SharedCase = {
  ...usualCase,
  answers: {},
  check: null,
  recognised: [],
  seen: [],
  maybe: [],
  notes: [],
};

test('a check and an error that are one: the check names the cause, in the sender’s words', () => {
  const { heading, error, mark } = found(usualCase);
  expect(error).toBe('certificate-name-mismatch');
  expect(mark).toBe('failed');
  expect(heading).toMatch(/^SPP’s certificate is for .*, not for the name the sender typed$/);
});

test('with names replaced it says the same, and no stand-in', () => {
  const { heading } = found(redactCase(usualCase, []));
  expect(heading).toMatch(/not for the name the sender typed$/);
  expect(heading).toMatch(/HOST|DOMAIN|IP/);
  expect(heading).not.toMatch(/240\.|host-\d|contoso/);
});

test('an error that was met goes before what a check shows', () => {
  const { heading, kicker, probable } = found({
    ...usualCase,
    answers: { ...usualCase.answers, error: 'already-joined' },
    recognised: [],
  });
  expect(heading).toBe(joinErrorById['already-joined'].title);
  expect(kicker).toBe('Stops at move 4 of 5');
  expect(probable).toBe(false);
});

test('what the check alone shows is called probable', () => {
  const { kicker, probable } = found({ ...usualCase, answers: {}, recognised: [] });
  expect(kicker).toBe('Would probably stop at move 4 of 5');
  expect(probable).toBe(true);
});

test('an address that was not dialled says nothing of SPP', () => {
  const { check } = usualCase;
  if (check === null) throw new Error('the usual case has a check');
  const { mark, kicker, error } = found({
    ...bare,
    check: { ...check, refused: 'not-allowed', endpoints: [] },
  });
  expect([mark, kicker, error]).toEqual(['skipped', 'Nothing was checked', null]);
});

test('where nothing is known it says so, and never that it is well', () => {
  expect(found(bare)).toMatchObject({
    mark: 'unknown',
    kicker: 'It is not known where the join stops',
    error: null,
  });
  expect(found({ ...bare, seen: ['JoinFailed'] }).heading).toBe(
    'The sender pasted a text that names no error by itself',
  );
  expect(found({ ...bare, answers: { outcome: 'worked' } })).toMatchObject({
    mark: 'passed',
    kicker: 'Reported by the sender',
  });
});
