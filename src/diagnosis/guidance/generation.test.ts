import { describe, expect, it, test } from 'vitest';
import type { Products } from './generation.ts';
import { fieldLabel, fillPlaces, placeText, wordingOfSps } from './generation.ts';
import { sppMenus } from './spp-menus.ts';
import { generationOfSpp, sppGeneration } from './spp-generation.ts';

const unsure: Products = { sps: 'unsure', spp: null };

test.each([
  ['8.2.0.21662', 'spp7'],
  ['7.0', 'spp7'],
  ['6.13.1.5', 'spp6'],
  ['2.11', 'spp2'],
  ['1.0', null],
  ['unknown', null],
  [null, null],
])('SPP %s is %s', (version, expected) => {
  expect(generationOfSpp(version)).toBe(expected);
});

test.each([
  [6, 0, 'join'],
  [6, 3, 'unsure'],
  [6, 6, 'link'],
  [8, 2, 'link'],
  [5, 11, 'unsure'],
])('the wording of SPS %i.%i is %s', (major, minor, expected) => {
  expect(wordingOfSps({ major, minor })).toBe(expected);
});

describe('a place in a sentence', () => {
  it.each<[string, Products, string]>([
    [
      'Type it into {field}.',
      { sps: 'join', spp: null },
      'Type it into **IPv4 address or hostname of SPP to join**.',
    ],
    ['{joined} to SPP', { sps: 'link', spp: null }, 'linked to SPP'],
    ['open {certificateMenu}', { sps: 'link', spp: 'spp7' }, 'open **Certificates > SSL/TLS Certificates**'],
    [
      'open {certificateMenu}',
      { sps: 'join', spp: 'spp6' },
      'open **Administrative Tools > Settings > Certificates > SSL Certificates**',
    ],
    ['open {trustedServersMenu}', { sps: 'join', spp: 'spp2' }, 'open SPP’s list of trusted servers'],
    ['/service/core/{api}/', { sps: 'join', spp: 'spp6' }, '/service/core/v3/'],
    ['`{entered}` and {toString}', unsure, '`{entered}` and {toString}'],
  ])('%s', (text, products, filled) => {
    expect(fillPlaces([text], products)).toEqual([filled]);
  });

  it('shows both names once where it is not known which holds, and a neutral word after that', () => {
    expect(fillPlaces(['Type into {field}.', 'Press Back until you see {field}.'], unsure)).toEqual([
      'Type into **IPv4 address or hostname of SPP to join** or **SPP Address**.',
      'Press Back until you see the address field.',
    ]);
    expect(fieldLabel('link', 'again')).toBe('**SPP Address**');
  });

  it('leaves no menu without words, in no generation', () => {
    const all = [null, ...sppGeneration.options].flatMap((spp) =>
      (Object.keys(sppMenus) as (keyof typeof sppMenus)[]).flatMap((place) =>
        (['first', 'again'] as const).map((mention) => placeText(place, { sps: 'join', spp }, mention)),
      ),
    );
    expect(all.filter((text) => !/^(?:\*\*[^*]+\*\*|SPP’s |the )/.test(text))).toEqual([]);
  });
});
