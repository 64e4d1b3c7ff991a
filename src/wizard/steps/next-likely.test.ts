import { expect, test } from 'vitest';
import type { AlsoSeen } from '#diagnosis/recognition/recognition.ts';
import { nextLikely } from './next-likely.ts';

const alsoSeen: AlsoSeen[] = [
  { id: 'join-too-slow', needs: 'Did it take long?' },
  { id: 'wrong-credentials', needs: 'Did the sign-in fail?' },
];

test.each<[name: string, alsoSeen: AlsoSeen[], tried: string[], next: string | undefined]>([
  ['the close second', alsoSeen, ['certificate-name-mismatch'], 'join-too-slow'],
  ['not what was followed already', alsoSeen, ['join-too-slow'], 'wrong-credentials'],
  ['nothing where all were followed', alsoSeen, ['join-too-slow', 'wrong-credentials'], undefined],
  ['nothing where the text names nothing else', [], [], undefined],
])('the next likely cause is %s', (_name, seen, tried, next) => {
  expect(nextLikely(seen, tried)?.id).toBe(next);
});
