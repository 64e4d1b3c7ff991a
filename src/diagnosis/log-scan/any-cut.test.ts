import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { decodeParts } from './decode-parts.ts';
import { detectEncoding } from './detect-encoding.ts';
import type { ScanCut } from './start-scan.ts';
import { startScan } from './start-scan.ts';

const cut: ScanCut = { wholeUpTo: 0, block: 512 };

const scanBytes = (bytes: Uint8Array, chunk: number) => {
  const scan = startScan(cut);
  const decoder = decodeParts(
    detectEncoding(bytes),
    (encoding) => new TextDecoder(encoding, { ignoreBOM: true }),
  );
  for (let at = 0; at < bytes.length; at += chunk)
    for (const part of decoder.decode(bytes.subarray(at, at + chunk))) scan.push(part);
  scan.push(decoder.finish());
  return scan.finish();
};

const scanString = (text: string) => {
  const scan = startScan(cut);
  scan.push(text);
  return scan.finish();
};

const { privateKey } = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

const errors = [
  "SSLError(CertificateError(\"hostname 'spp.test' doesn't match '192.0.2.123'\",),) https://spp.test/service/core/v3/Cluster/SessionModules",
  '{"Code": 60108, "Message": "Authorization is required for this request."}\n URL: https://spp.test/service/core/v3/Cluster/SessionModules\n Status: 403',
  'Error joining to SPP: SPS has failed to join to SPP. (JoinFailed)',
  'Error joi\n  12\tning to SPP: SPS has failed to jo\n  13\tin to SPP. (JoinFailed)',
  privateKey,
];

/** What logs are made of; after each letter that is not ASCII comes text that stays bytes, and the other way round. */
const lines: readonly ((n: number) => string)[] = [
  (n) => `2026-11-23T22:00:07Z node-${n} app[${n}]: accepted key for user${n} from 10.0.3.${n % 255}`,
  (n) => `node-${n} größer als ${n} – “übermäßig” 接続が拒否されました 🔑`,
  (n) => `{"time":"2026-11-23T22:00:07Z","msg":"said \\"err\\" to user${n}\\nC:\\\\temp\\u0041","n":${n}}`,
  (n) => `<Event><Provider Name="a${n}"/><EventID>${n}</EventID></Event> a%20b &amp;amp; co`,
  (n) => `  ${n}\tsome code er`,
  () => '<'.repeat(300) + '\\'.repeat(300) + '\u001b[31m er',
];

/** A log that is the same at each run (a linear congruence with the numbers of Numerical Recipes, section 7.1). */
function logOf(seed: number, length: number): string {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  let text = '';
  while (text.length < length) {
    const line = lines[below(lines.length)];
    for (let i = below(150); i >= 0; i--) text += `${line?.(below(10_000)) ?? ''}\n`;
    if (below(2) === 0) text += `${errors[below(errors.length)] ?? ''}\n`;
  }
  return text;
}

test.each([1, 2, 3, 4])('log %i: cut anywhere, and as bytes, it shows what the whole shows', (seed) => {
  const log = logOf(seed, 220_000);
  const whole = scanString(log);
  expect(whole.hits.length).toBeGreaterThan(0);
  expect([whole.units, whole.lines]).toEqual([log.length, log.split('\n').length]);
  const utf8 = new TextEncoder().encode(log);
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${log}`, 'utf16le'));
  for (const chunk of [97, 1009, 4096, 4099, 65_536, utf8.length])
    expect({ chunk, ...scanBytes(utf8, chunk) }).toEqual({ chunk, ...whole });
  // The byte order mark is a unit of the text.
  const marked = scanString(`\ufeff${log}`);
  for (const chunk of [1009, 65_537])
    expect({ chunk, ...scanBytes(utf16, chunk) }).toEqual({ chunk, ...marked });
});

test('bytes that are no UTF-8 are read as a decoder reads them, wherever they stand', () => {
  const bytes = new TextEncoder().encode('x'.repeat(4095) + '?'.repeat(4) + 'err\n'.repeat(3000));
  for (const [at, byte] of [
    [4095, 0xc3],
    [4097, 0xe2],
    [8191, 0xf0],
    [bytes.length - 1, 0xe2],
  ] as const)
    bytes[at] = byte;
  const whole = scanString(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  for (const chunk of [1, 4096, 8191, bytes.length])
    expect({ chunk, ...scanBytes(bytes, chunk) }).toEqual({ chunk, ...whole });
});
