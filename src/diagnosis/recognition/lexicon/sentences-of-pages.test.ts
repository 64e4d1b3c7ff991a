import { describe, expect, it } from 'vitest';
import { recognise } from '../recognise.ts';
import { isWarning } from '../../join-errors/signs/browser-pages/warnings.ts';
import { pagesOfBrowsers } from '../../join-errors/signs/browser-pages/sentences-of-pages.ts';

const host = 'spp-01.example.org';
const sentences = pagesOfBrowsers.flatMap((page) =>
  Object.entries(page).flatMap(([language, words]) =>
    Object.entries(words).flatMap(([slip, list]) => list.map((sentence) => ({ language, slip, sentence }))),
  ),
);

const asPrinted = (sentence: string): string =>
  sentence.replace('{host}', host).replace(/…$/u, 'spp.default');
const withHost = sentences.filter(({ sentence, slip }) => sentence.includes('{host}') && slip !== 'either');
const told = sentences.filter(({ slip }) => slip !== 'either');
const either = sentences.filter(({ slip }) => slip === 'either');
const ofNoSlip = new Set(['heading', 'unnamed', 'unsecured', 'warned', 'either']);
const withSlip = sentences.filter(({ slip }) => !ofNoSlip.has(slip));
const whole = sentences.filter(
  ({ slip, sentence }) => slip !== 'heading' && slip !== 'unsecured' && !sentence.endsWith('…'),
);
const entryOf = (slip: string): string =>
  slip === 'unsecured' || slip === 'warned' || isWarning(slip)
    ? 'browser-certificate-warning'
    : 'address-unreachable';

describe('every sentence of every language', () => {
  it.each(told)('is known as a browser’s: $language: $sentence', ({ slip, sentence }) => {
    expect(recognise(`Join:\n\n${asPrinted(sentence)}\n`).matches.map(({ id }) => id)).toEqual([
      entryOf(slip),
    ]);
  });

  it.each(either)('asks for the code at its foot: $language: $sentence', ({ sentence }) => {
    const { matches, alsoSeen } = recognise(`Join:\n\n${asPrinted(sentence)}\n`);
    expect([matches, alsoSeen.map(({ id }) => id)]).toEqual([
      [],
      ['address-unreachable', 'browser-certificate-warning'],
    ]);
  });

  it.each(either)('tells the host beside either code: $language: $sentence', ({ sentence }) => {
    const page = (code: string) =>
      recognise(`${asPrinted(sentence)}\n\n${code}`).matches.map(({ id, facts }) => [id, facts.host]);
    expect(page('PR_END_OF_FILE_ERROR')).toEqual([['address-unreachable', host]]);
    expect(page('SSL_ERROR_NO_CYPHER_OVERLAP')).toEqual([['browser-certificate-warning', host]]);
  });

  it.each(withHost)('tells the host: $language: $sentence', ({ sentence }) => {
    expect(recognise(asPrinted(sentence)).matches[0]?.facts.host).toBe(host);
  });

  it.each(withSlip)('leads to its slip: $language: $sentence', ({ slip, sentence }) => {
    expect(recognise(asPrinted(sentence)).matches[0]?.facts.reason).toBe(slip);
  });

  it.each(whole)('is another program’s where it goes on: $language: $sentence', ({ sentence }) => {
    const goesOn = `${asPrinted(sentence).replace(/[.。।።۔]$/u, '')} oder replica-db2x`;
    expect(recognise(goesOn).matches).toEqual([]);
  });
});
