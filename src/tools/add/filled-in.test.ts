import { expect, it } from 'vitest';
import { openIn } from './open-in.mjs';

it('nothing that a template left open is still to be filled in', () => {
  expect(openIn('.')).toEqual([]);
});
