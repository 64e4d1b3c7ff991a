import { describe, expect, it } from 'vitest';
import { joinErrors } from '../join-errors/catalogue.ts';
import { compile } from './compile.ts';
import type { JoinError } from '../join-errors/define-join-error.ts';
import { lex } from './lex.ts';
import { normalise } from './reading/normalise.ts';
import { recognise } from './recognise.ts';

/** Takes out of a text everything that any alternative of one part of the entry finds in it. */
function without(text: string, entry: JoinError, part: number): string {
  const own = entry.recognise?.parts[part];
  if (!own) return text;
  const only: JoinError = { ...entry, recognise: { ...entry.recognise, about: 'anything', parts: [own] } };
  const catalogue = compile([only]);
  let left = text;
  for (let round = 0; round < 20; round++) {
    const folded = normalise(left);
    const tokens = lex(folded, catalogue);
    const paths = own.anyOf.flatMap((sign) => ('path' in sign ? [sign.path] : []));
    const places = [
      ...tokens.signs.filter(({ uses }) => uses.some(({ part: of }) => of === 0)),
      ...tokens.requests.filter(({ known }) => known !== undefined && paths.includes(known)),
    ].map(({ start, end }) => [folded.from[start] ?? 0, folded.to[end - 1] ?? 0] as const);
    if (places.length === 0) return left;
    const [from, to] = places.toSorted((a, b) => b[0] - a[0])[0] ?? [0, 0];
    left = left.slice(0, from) + left.slice(to);
  }
  return left;
}

const cases = joinErrors.flatMap((entry) =>
  (entry.recognise?.parts ?? []).flatMap((_, part) =>
    entry.examples.map(({ text }) => ({ id: entry.id, entry, part, text })),
  ),
);

describe('an example without a required part', () => {
  it.each(cases)('$id, part $part, is no longer recognised: $text', ({ id, entry, part, text }) => {
    expect(recognise(without(text, entry, part)).matches.map((match) => match.id)).not.toContain(id);
  });
});
