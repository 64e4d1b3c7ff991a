import { afterEach, expect, it } from 'vitest';
import { nothingKnown } from '#diagnosis/guidance/guide.ts';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import { forgetPasted, keepPasted, nothingPasted } from './pasted.ts';
import { bringPastedReader } from './pasted-reader.ts';
import { readPasted } from './read-pasted.ts';
import { whoSays } from './use-said.ts';

bringPastedReader();
afterEach(forgetPasted);

const text =
  "SSLError: HTTPSConnectionPool(host='examplespp.company', port=443): Max retries exceeded with url: /service/core/v3/Cluster/SessionModules (Caused by SSLError(CertificateError(\"hostname 'examplespp.company' doesn't match '192.0.2.123'\",),))";

const saidOf = (pictured: boolean) => {
  keepPasted({ ...nothingPasted, text, asked: true, pictured });
  const pasted = readPasted('certificate-name-mismatch');
  return { pasted, said: whoSays({}, pasted) };
};

it('a value of a picture is nothing to type, and its kind of error counts all the same', () => {
  const { pasted, said } = saidOf(true);
  expect(pasted?.match.certainty).toBe('probable');
  if (said?.from !== 'tab' || said.pictured === null) throw new Error('not said by a picture');
  expect(said.known).toEqual(nothingKnown);
  expect(JSON.stringify(said.sayings)).not.toMatch(/examplespp|192\.0\.2/);
  expect(Hearsay.open(said.pictured)).toMatchObject({ entered: 'examplespp.company' });
});

it('the same text, pasted, names what it names', () => {
  const { pasted, said } = saidOf(false);
  expect(pasted?.match.certainty).toBe('certain');
  expect(said).toMatchObject({ from: 'tab', pictured: null, known: { entered: 'examplespp.company' } });
});
