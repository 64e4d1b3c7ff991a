import { expect, test } from 'vitest';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import { forgetMadeHere, isMadeHere, keepMadeHere } from './made-here.ts';
import { answersFromFragment } from '../answers/link.ts';
import { whoSays, whoSaysOf } from './use-said.ts';

const own = '#entered=spp.test&offered=192.0.2.1&reason=offers-ip';
const said = Hearsay.of({ entered: 'spp.test', offered: ['192.0.2.1'], reason: 'offers-ip' });

test.each([
  ['the very values that this tab recognised are its own', own, 'tab'],
  ['they are its own on the page of another error', `${own}&from=text&sps=8.2`, 'tab'],
  ['with another address they are a link’s', own.replace('spp.test', 'evil.example'), 'link'],
  ['with one name more they are a link’s', `${own}&offered=evil.example`, 'link'],
  ['with a value less they are a link’s', '#entered=spp.test', 'link'],
  ['where nothing is said, nobody says it', '#from=text', undefined],
])('abuse 47: %s', (_name, fragment, from) => {
  forgetMadeHere();
  keepMadeHere({ said });
  expect(whoSays(answersFromFragment(fragment), null)?.from).toBe(from);
});

test('abuse 47: nothing is this tab’s own before it was made, and after Start again', () => {
  forgetMadeHere();
  expect(isMadeHere({ said })).toBe(false);
  keepMadeHere({ said });
  expect(isMadeHere({ said })).toBe(true);
  forgetMadeHere();
  expect(whoSays(answersFromFragment(own), null)?.from).toBe('link');
});

test('abuse 47: an address that is typed on takes the place of what stood there', () => {
  forgetMadeHere();
  const at = (host: string) => ({ address: Hearsay.of(host) });
  keepMadeHere(at('sp.test'));
  keepMadeHere(at('spp.test'), at('sp.test'));
  expect([isMadeHere(at('sp.test')), isMadeHere(at('spp.test'))]).toEqual([false, true]);
});

test('values that were read for one error are not what was seen of another', () => {
  forgetMadeHere();
  keepMadeHere({ said });
  keepMadeHere({ error: 'certificate-name-mismatch', said });
  const answers = answersFromFragment(`${own}&from=text`);
  expect(whoSaysOf('certificate-name-mismatch', answers, null)?.from).toBe('tab');
  expect(whoSaysOf('already-joined', answers, null)).toBeNull();
});

test('what a link says of an error stays what the link says, whichever error it is', () => {
  forgetMadeHere();
  expect(whoSaysOf('already-joined', answersFromFragment(own), null)?.from).toBe('link');
});
