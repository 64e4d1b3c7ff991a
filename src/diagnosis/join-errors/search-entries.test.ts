import { describe, expect, it, test } from 'vitest';
import { joinErrors } from './catalogue.ts';
import { searchEntries } from './search-entries.ts';

const found = (search: string): string[] => searchEntries(search).map(({ id }) => id);

describe('a search of the catalogue', () => {
  test.each([
    ['a code', '60657', 'already-joined'],
    ['a code of a permission', '60108', 'insufficient-permission'],
    [
      'the vendor’s title, in its own quotes',
      'Typo in SPP’s address, the address is alive',
      'address-not-spp',
    ],
    ['our own title, in other letters', 'CERTIFICATE IS FOR', 'certificate-name-mismatch'],
    ['words in another order', 'permission user', 'insufficient-permission'],
    ['what the product prints', "doesn't match", 'certificate-name-mismatch'],
    ['an id', 'spp-is-replica', 'spp-is-replica'],
  ])('by %s', (_name, search, id) => {
    expect(found(search)).toContain(id);
    expect(found(search).length).toBeLessThan(joinErrors.length / 2);
  });

  it('finds every entry by its own title, and all of them by nothing', () => {
    for (const { id, title } of joinErrors) expect(found(title)).toContain(id);
    expect(found('  ')).toEqual(joinErrors.map(({ id }) => id));
  });

  it('finds nothing by words that stand nowhere', () => {
    expect(found('zebra crossing')).toEqual([]);
  });
});
