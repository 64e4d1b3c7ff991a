import { expect, it } from 'vitest';
import { keptSearch, mendEntry } from '../answers/mend-entry.ts';
import { nothingChosen } from '#embed/choices.ts';
import { wizardAddress } from '#embed/wizard-address.ts';

it('a portal’s looks and its ticket come through the door and stay on every link', () => {
  const choices = {
    ...nothingChosen,
    theme: 'dark',
    brand: '#c2003a',
    radius: '8px',
    font: 'Verdana, serif',
    from: 'INC1',
  };
  const { pathname, search, hash } = new URL(wizardAddress('https://wizard.test/', choices));
  const place = mendEntry({ pathname, search, hash }, (given) => given);
  expect(place).toEqual({ pathname: '/', search, hash: '' });
  expect(keptSearch(place.search)).toBe(search);
});
