import { recognisePicture } from '#diagnosis/pictured-text/recognise-picture.ts';
import { withoutNames } from '#diagnosis/pictured-text/without-names.ts';
import { mostBytes } from '#reader/limits.ts';
import type { StreamScanned } from '../scan-stream.ts';
import { readPicture } from './read-picture.ts';

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** What was recognised in a text that was read from a picture, as of a paste. The text itself is left behind: no value of it is known. */
function scannedPicture(text: string): StreamScanned {
  const { matches, more, alsoSeen, manualExample } = recognisePicture(text);
  const hits = matches.map((match) => ({
    ...match,
    facts: withoutNames(match.facts),
    line: lineOf(text, match.at[0]?.[0] ?? 0),
    excerpt: { text: '', from: 0 },
    count: 1,
  }));
  return {
    hits,
    more,
    alsoSeen,
    manualExample,
    keysTakenOut: [],
    units: text.length,
    lines: lineOf(text, text.length),
    kind: 'paste',
    text: null,
    der: null,
    secret: null,
  };
}

/** Reads a picture from a stream of bytes and recognises what it shows; an Error, with a sentence, where it was not read. */
export async function scanPicture(stream: AsyncIterable<Uint8Array>): Promise<StreamScanned | Error> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    // One byte too many is enough for it to be refused.
    if (length > mostBytes) break;
  }
  const read = await readPicture(Buffer.concat(chunks));
  return read.ok ? scannedPicture(read.text) : new Error(read.why);
}
