import { describe, expect, it } from 'vitest';
import { joinErrors } from '../join-errors/catalogue.ts';
import { periodErrors } from '../join-errors/fixtures/period-errors.ts';
import { unrelated } from '../join-errors/fixtures/unrelated.ts';
import { wrappings } from '../join-errors/fixtures/wrappings.ts';
import { recognise } from '../join-errors/recognise.ts';
import { startScan, type ScanCut } from './start-scan.ts';

const small: ScanCut = { wholeUpTo: 0, block: 512 };

const scan = (parts: readonly string[], cut?: ScanCut) => {
  const running = startScan(cut);
  for (const part of parts) running.push(part);
  return running.finish();
};

/** Lines of a log that say nothing of a join. */
const filler = (units: number, from = 0): string => {
  const lines: string[] = [];
  for (let length = 0, i = from; length < units; i++) {
    const line = `2026-11-23T22:${String(i % 60).padStart(2, '0')}:07Z node-${i} sshd[${i}]: Accepted key for user${i} from 10.0.3.${i % 255}`;
    lines.push(line);
    length += line.length + 1;
  }
  return `${lines.join('\n')}\n`;
};

const mismatch =
  "ERROR: Request to https://spp.test/service/core/v3/Cluster/SessionModules failed, response (HTTP None): SSLError(CertificateError(\"hostname 'spp.test' doesn't match '192.0.2.123'\",),)";
const permission =
  '{"Code": 60108, "Message": "Authorization is required for this request."}\n URL: https://spp.test/service/core/v3/Cluster/SessionModules\n Status: 403';
const log = `${filler(5000)}${mismatch}\n${filler(9000, 40)}${permission}\n${filler(4000, 200)}${mismatch}\n${filler(3000, 300)}`;
const lineOf = (words: string): number => log.slice(0, log.indexOf(words)).split('\n').length;

describe('a scan', () => {
  const expected = scan([log], small);

  it('tells the line and the place of each error, once, and how often it was found', () => {
    expect(expected.hits.map(({ id, line, count }) => ({ id, line, count }))).toEqual([
      { id: 'certificate-name-mismatch', line: lineOf('ERROR: Request'), count: 2 },
      { id: 'insufficient-permission', line: lineOf('{"Code"'), count: 1 },
    ]);
    expect(expected).toMatchObject({ more: 1, units: log.length, lines: log.split('\n').length });
    for (const { at, excerpt } of expected.hits) {
      const [start = 0, end = 0] = at[0] ?? [];
      expect(log.slice(start, end)).toBe(excerpt.text.slice(start - excerpt.from, end - excerpt.from));
    }
  });

  it('finds the same at every place where the text may be cut in two', () => {
    const short = `${filler(500)}${mismatch}\n${filler(900, 20)}${permission}\n${filler(400, 50)}`;
    const cut: ScanCut = { wholeUpTo: 0, block: 256 };
    const whole = scan([short], cut);
    expect(whole.hits).toHaveLength(2);
    for (let at = 0; at <= short.length; at++)
      expect({ at, found: scan([short.slice(0, at), short.slice(at)], cut) }).toEqual({ at, found: whole });
  });

  it.each([1, 7, 511, 512, 513, 4096])('finds the same in parts of %i units', (size) => {
    const parts = Array.from({ length: Math.ceil(log.length / size) }, (_, i) =>
      log.slice(i * size, (i + 1) * size),
    );
    expect(scan(parts, small)).toEqual(expected);
  });

  it('finds in a short text what the recogniser finds, in the same order', () => {
    const { matches, more, alsoSeen } = recognise(log);
    const found = scan([log]);
    expect(found.hits).toMatchObject(matches);
    expect({ more: found.more, alsoSeen: found.alsoSeen }).toEqual({ more, alsoSeen });
  });
});

it('looks once more for slips of text recognition where a short text shows nothing, as the recogniser does', () => {
  const text = 'C0de: 6O1O8\nURL: https://spp.example.org/service/core/v3/Cluster/SessionModules';
  const { hits } = scan([text]);
  expect(hits).toMatchObject(recognise(text).matches);
  expect(hits).toMatchObject([{ id: 'insufficient-permission', certainty: 'probable', line: 1 }]);
});

describe('passing over what cannot show an error', () => {
  const texts = [
    ...joinErrors.flatMap(({ examples }) => examples.map(({ text }) => text)),
    ...periodErrors.flatMap((period) => period.texts),
  ];

  it.each(wrappings)('misses nothing that the recogniser knows, with $name', ({ wrap }) => {
    const before = filler(2000);
    const missed = texts.filter((text) => {
      const whole = `${before}${wrap(text)}\n${filler(1500)}`;
      const { matches, alsoSeen } = recognise(whole);
      const found = scan([whole], { wholeUpTo: 0, block: 512 });
      return (
        JSON.stringify([found.hits.map(({ id, at }) => [id, at]), found.alsoSeen]) !==
        JSON.stringify([matches.map(({ id, at }) => [id, at]), alsoSeen])
      );
    });
    expect(missed).toEqual([]);
  });

  it.each([
    ['syslog', 'Nov 23 15:04:05 sps1 scb/join[2213]: '],
    ['a time', '[2026-11-23 15:04:05,321] '],
    ['a container’s name', 'sps_web_1  | '],
  ])('goes on reading a word behind the prefix of %s, wherever the line was broken', (_, prefix) => {
    const text = 'OSError: [Errno 113] No route to host';
    for (let at = text.indexOf('[Errno') + 3; at < text.length; at++) {
      const whole = `${filler(1500)}${prefix}${text.slice(0, at)}\n${prefix}${text.slice(at)}\n${filler(1500)}`;
      const ids = scan([whole], { wholeUpTo: 0, block: 512 }).hits.map(({ id }) => id);
      expect({ at, ids }).toEqual({ at, ids: recognise(whole).matches.map(({ id }) => id) });
    }
  });

  it('finds nothing in unrelated text that the recogniser does not', () => {
    for (const { text } of unrelated) {
      const whole = `${filler(3000)}${text}\n${filler(3000)}`;
      expect({ text, hits: scan([whole], small).hits.length }).toEqual({
        text,
        hits: recognise(whole).matches.length,
      });
    }
  });
});
