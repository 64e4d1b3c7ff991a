import { inflateSync } from 'node:zlib';
import { expect, test } from '../test.ts';

test('a resolution is printed on at most two sheets', async ({ person, engine }) => {
  test.skip(engine === 'webkit', 'WebKitGTK’s driver cannot print.');
  await person.opens('/errors/already-joined');
  await person.reads('SPP already knows this SPS');
  const pdf = await person.prints();
  const sheets = sheetsOf(pdf);
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(2);
});

/** How many sheets a PDF of Firefox has: its page tree lies in compressed object streams. */
function sheetsOf(pdf: Buffer): number {
  const streams = pdf.toString('latin1').matchAll(/stream\r?\n([^]*?)\r?\nendstream/g);
  const objects = Array.from(streams, ([, data = '']) => {
    try {
      return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
    } catch {
      // Not compressed, a picture or a font: no page tree is in it.
      return '';
    }
  });
  return [pdf.toString('latin1'), ...objects].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
