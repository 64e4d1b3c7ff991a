import { expect, test } from 'vitest';
import * as z from 'zod';
import { fullCase, twoAttempts, usualCase } from '#diagnosis/case/fixtures/usual-case.ts';
import { redactCase } from '#diagnosis/case/redact-case.ts';
import { generatedCase } from '#diagnosis/case/testing/generated-case.ts';
import { answerTable } from '#diagnosis/case/shared-answers.ts';
import { caseTable } from '#diagnosis/case/case.ts';
import { reportAsJson } from '#diagnosis/case/report/report-json.ts';
import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import { caseSchema } from './case-schema.ts';

const schema = caseSchema() as Record<string, never>;
const read = z.fromJSONSchema(schema);
const asJson = (shared: object): unknown => JSON.parse(JSON.stringify({ schema: 1, ...shared }));

test.each([
  ['a usual case', usualCase],
  ['two attempts', twoAttempts],
  ['the same without names', redactCase(twoAttempts)],
  ['everything that a case may hold', fullCase],
])('%s keeps to the published schema', (_, shared) => {
  expect(read.safeParse(asJson(shared)).error?.issues).toBeUndefined();
});

test.each([
  ['no instant', { at: undefined }],
  ['a list of errors that holds something else', { maybe: [7] }],
  ['an attempt that came to nothing known', { earlier: [{ at: 1, host: 'a', came: 'maybe' }] }],
])('%s does not', (_, change) => {
  expect(read.safeParse(asJson({ ...usualCase, ...change })).success).toBe(false);
});

test('the schema says what each list holds, and which version it is of', () => {
  expect(schema['properties']).toMatchObject({
    schema: { const: 1 },
    notes: { type: 'array', maxItems: 4, items: { type: 'object' } },
    earlier: { type: 'array', items: { required: expect.arrayContaining(['at', 'host', 'came']) } },
  });
});

test('what "Copy as JSON" makes of any case keeps to it, and says what it comes to', () => {
  for (let seed = 1; seed <= 120; seed++) {
    const { shared } = generatedCase(seed);
    for (const one of [shared, redactCase(shared)]) {
      const { steps } = joinErrors[seed % joinErrors.length] ?? { steps: [] };
      const finding = { heading: 'It does not match `HOST-1`', kicker: 'Stops at move 4 of 5' };
      const json = JSON.parse(
        JSON.stringify(reportAsJson(one, { finding, steps, link: 'https://tools.test/case#c1AAz' })),
      ) as { inShort: object };
      expect(read.safeParse(json).error?.issues).toBeUndefined();
      expect(json.inShort).toMatchObject({
        headline: 'It does not match HOST-1.',
        next: { who: expect.any(String), does: expect.any(String) },
        steps: expect.any(Array),
        link: 'https://tools.test/case#c1AAz',
        ...(one.check !== null && { checkedFrom: one.check.vantage, value: { type: one.told?.[0]?.type } }),
      });
    }
  }
});

test('it names every field of the table of a case, and of its answers', () => {
  const { properties } = schema as unknown as { properties: Record<string, { properties?: object }> };
  expect(Object.keys(properties).sort()).toEqual(['inShort', 'key', 'schema', ...caseTable.names].sort());
  expect(Object.keys(properties['answers']?.properties ?? {}).sort()).toEqual([...answerTable.names].sort());
});
