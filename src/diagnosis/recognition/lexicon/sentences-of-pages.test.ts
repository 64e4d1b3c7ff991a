import { describe, expect, it } from 'vitest';
import { recognise } from '../recognise.ts';
import { pagesOfBrowsers } from '../../join-errors/signs/browser-pages/sentences-of-pages.ts';

const host = 'spp-01.example.org';
const sentences = pagesOfBrowsers.flatMap((page) =>
  Object.entries(page).flatMap(([language, words]) =>
    Object.entries(words).flatMap(([slip, list]) => list.map((sentence) => ({ language, slip, sentence }))),
  ),
);

const asPrinted = (sentence: string): string =>
  sentence.replace('{host}', host).replace(/…$/u, 'spp.default');
const withHost = sentences.filter(({ sentence }) => sentence.includes('{host}'));
const withSlip = sentences.filter(({ slip }) => slip !== 'heading' && slip !== 'unnamed');
const whole = sentences.filter(({ slip, sentence }) => slip !== 'heading' && !sentence.endsWith('…'));

describe('every sentence of every language', () => {
  it.each(sentences)('is known as a browser’s: $language: $sentence', ({ sentence }) => {
    expect(recognise(`Join:\n\n${asPrinted(sentence)}\n`).matches.map(({ id }) => id)).toEqual([
      'address-unreachable',
    ]);
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
