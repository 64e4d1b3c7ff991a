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
  const asked = [
    { id: 'join-too-slow', asks: 'which-request', needs: 'Which request?' },
    { id: 'already-joined', asks: 'node-id', needs: 'Which node?' },
    { id: 'certificate-dates', asks: null, needs: 'Is it in date?' },
    { id: 'weak-certificate', asks: null, needs: 'Is it strong?' },
  ] as const;
  expect(questionsOf(asked)).toEqual(asked.map(({ needs }) => needs));
});
