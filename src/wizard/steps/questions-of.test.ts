import { expect, test } from 'vitest';
import { recognise } from '#diagnosis/recognition/recognise.ts';
import { questionsOf } from './questions-of.ts';

test('60108 without a path asks one question for its two answers', () => {
  const { alsoSeen } = recognise(
    '{"Code":60108,"Message":"Authorization is required for this request.","InnerError":null}',
  );
  expect(alsoSeen.map(({ id }) => id)).toEqual(['insufficient-permission', 'join-too-slow']);
  expect(questionsOf(alsoSeen)).toHaveLength(1);
});

test('questions about different things stay apart', () => {
  const needs = ['Is it past `a`?', 'Is it past `b`?', 'Which?'];
  expect(questionsOf(needs.map((one) => ({ id: 'join-too-slow' as const, needs: one })))).toEqual(needs);
});
