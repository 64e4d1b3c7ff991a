import { expect, test } from 'vitest';
import type { SharedCase } from '#diagnosis/case/case.ts';
import { usualCase } from '#diagnosis/case/fixtures/usual-case.ts';
import { shown } from '../testing/shown.tsx';
import { findingOfCase } from './case-finding.ts';
import { CaseNext, offersToAsk } from './case-next.tsx';
import { judgeCase } from './judge-case.ts';

const next = (shared: SharedCase) =>
  shown(<CaseNext shared={shared} finding={findingOfCase(shared, judgeCase(shared))} />, { at: '/case' });

const mains = (html: string): number => html.match(/text-on-accent/g)?.length ?? 0;

test('an error has one main button, and no value of the link to copy', () => {
  const { links, html, text } = next(usualCase);
  expect(links.map(([name]) => name)).toEqual(['See what to do', 'Continue at SPP’s address']);
  expect(links[0]?.[1]).toMatch(/^\/errors\/certificate-name-mismatch#/);
  expect(mains(html)).toBe(1);
  expect(text).not.toMatch(/contoso/);
  expect(text).not.toMatch(/\bCopy\b/);
});

test('where no error is known, the one thing is to ask for another look, which is then not offered twice', () => {
  const unknown: SharedCase = {
    ...usualCase,
    answers: {},
    check: null,
    recognised: [],
    seen: [],
    maybe: [],
    notes: [],
  };
  const offers = (shared: SharedCase) => offersToAsk(findingOfCase(shared, judgeCase(shared)), shared);
  expect(offers(unknown)).toBe(false);
  expect(offers(usualCase)).toBe(true);
  expect(offers({ ...unknown, notes: [{ at: usualCase.at, asks: { text: 'Look at SPP.' } }] })).toBe(true);
});

test('where the other side asks to check again, that has the main button, elsewhere', () => {
  const { html } = next({ ...usualCase, notes: [{ at: usualCase.at, asks: { again: true } }] });
  expect(mains(html)).toBe(0);
});
