import { describe, expect, it } from 'vitest';
import { joinErrors } from '../join-errors/catalogue.ts';
import { recognise } from './recognise.ts';

const example = (id: string, index = 0): string =>
  joinErrors.find((entry) => entry.id === id)?.examples[index]?.text ?? '';

describe('the raw errors of the manual', () => {
  it.each([
    ['certificate-name-mismatch'],
    ['wrong-credentials'],
    ['insufficient-permission'],
    ['already-joined'],
    ['join-too-slow'],
  ])('%s is recognised, and nothing else', (id) => {
    const { matches, more, alsoSeen } = recognise(example(id));
    expect(matches.map((match) => match.id)).toEqual([id]);
    expect({ more, alsoSeen }).toEqual({ more: 0, alsoSeen: [] });
  });

  it('are all named in one paste, in their order, and known as the manual’s', () => {
    const all = joinErrors
      .slice(0, 7)
      .map(({ id }) => example(id))
      .filter((text) => text !== '');
    const { matches, manualExample } = recognise(all.join('\n\n'));
    expect(matches.map((match) => match.id)).toEqual([
      'address-unreachable',
      'address-not-spp',
      'certificate-name-mismatch',
      'wrong-credentials',
      'insufficient-permission',
      'already-joined',
      'join-too-slow',
    ]);
    expect(manualExample).toBe(true);
  });
});
