import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { abuseCases } from './abuse-cases.mjs';

const root = new URL('../../../', import.meta.url);
const policy = readFileSync(new URL('SECURITY.md', root), 'utf8');

/** A row of a table of claims: what is claimed, and the tests that hold it as `[name](file): title`. */
interface Claim {
  claim: string;
  tests: { file: string; title: string }[];
}

/** The rows of the tables that are headed "claim | held by". */
function claimsIn(text: string): Claim[] {
  const tables = text.matchAll(/^\| claim +\| held by +\|\n\|[- |]+\n((?:\|.*\n?)+)/gm);
  return [...tables].flatMap(([, rows = '']) =>
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const [, claim = '', heldBy = ''] = row
          .split(' | ')
          .flatMap((cell, at) => (at === 0 ? ['', cell] : [cell]));
        return {
          claim: claim.replace('| ', '').trim(),
          tests: [...heldBy.replace(/ *\|$/, '').matchAll(/\]\(([^)]+)\): (.*?)(?=<br>|$)/g)].map(
            ([, file = '', title = '']) => ({ file, title: title.trim() }),
          ),
        };
      }),
  );
}

/** Claims without a test, and tests that are not there under that title. */
function unheld(claims: Claim[]): string[] {
  return claims.flatMap(({ claim, tests }) =>
    tests.length === 0
      ? [claim]
      : tests.filter((test) => !isThere(test)).map(({ file, title }) => `${claim} ${file}: ${title}`),
  );
}

function isThere({ file, title }: { file: string; title: string }): boolean {
  const place = new URL(file, root);
  if (!existsSync(place)) return false;
  const text = readFileSync(place, 'utf8');
  return [`'${title}'`, `"${title}"`, `\`${title}\``].some((quoted) => text.includes(quoted));
}

it('each claim of SECURITY.md is held by a test that is there under that title', () => {
  const claims = claimsIn(policy);
  expect(claims.length).toBeGreaterThan(20);
  expect(unheld(claims)).toEqual([]);
});

/** The abuse cases that no claim names a test of. */
function unclaimed(claims: Claim[]): number[] {
  const titles = claims.flatMap(({ tests }) => tests.map(({ title }) => title));
  const claimed = titles.flatMap((title) =>
    [...title.matchAll(/\babuse (\d+)/g)].map(([, at]) => Number(at)),
  );
  return abuseCases.filter((abuse) => !claimed.includes(abuse));
}

it('each abuse case is claimed', () => {
  expect(unclaimed(claimsIn(policy))).toEqual([]);
  expect(unclaimed(claimsIn(policy.replaceAll(/abuse (17|51)\b/g, 'a case')))).toEqual([17, 51]);
});

it('a claim whose test has another title or is gone, and a claim without one, are missed', () => {
  const table = [
    '| claim | held by |',
    '| --- | --- |',
    '| One. | [`a`](src/tools/claims/security-claims.test.ts): no such title |',
    '| Two. | [`a`](src/no-such.test.ts): any |',
    '| Three. | |',
  ].join('\n');
  expect(unheld(claimsIn(table))).toEqual([
    'One. src/tools/claims/security-claims.test.ts: no such title',
    'Two. src/no-such.test.ts: any',
    'Three.',
  ]);
});
