import { expect, test } from 'vitest';
import * as z from 'zod';
import { fullCase, twoAttempts, usualCase } from '#diagnosis/case/fixtures/usual-case.ts';
import { redactCase } from '#diagnosis/case/redact-case.ts';
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
