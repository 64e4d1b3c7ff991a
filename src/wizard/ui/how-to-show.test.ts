import { expect, test } from 'vitest';
import type { Shown } from './how-to-show.ts';
import { howToShow } from './how-to-show.ts';

const element = (id: string) => ({ id }) as unknown as Element;
const [button, field, link] = [element('button'), element('field'), element('link')];

test.each<[name: string, from: Element | null, stays: boolean, active: Element | null, shown: Shown]>([
  ['a button that is still there', button, false, button, 'focused'],
  ['a button that went away', button, false, null, 'focused'],
  ['a press that left the focus nowhere', null, false, null, 'focused'],
  ['Enter in a field keeps the caret', field, true, field, 'in-view'],
  ['a field that went away', field, true, null, 'focused'],
  ['somebody who types in a field by now', button, false, field, 'said'],
  ['somebody who went on to a link', null, false, link, 'said'],
])('%s', (_name, from, stays, active, shown) => {
  expect(howToShow({ from, stays }, active)).toBe(shown);
});
