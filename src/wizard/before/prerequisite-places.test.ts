import { expect, it } from 'vitest';
import { fillPlaces } from '#diagnosis/guidance/generation.ts';
import { prerequisites } from './prerequisites/catalogue.ts';

it.each(prerequisites)('$id names only places that are filled in, and closes its marks', (one) => {
  for (const sentence of fillPlaces([one.text, one.hint, one.where], { sps: 'unsure', spp: null }))
    expect(sentence.replaceAll(/\*\*[^*]+\*\*|`[^`]+`/g, '')).not.toMatch(/[{}*`]/);
});
