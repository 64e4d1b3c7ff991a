import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTerminal } from './open-terminal.ts';
import { runCommand } from './run-command.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const der = privateKey.export({ type: 'pkcs8', format: 'der' });
const error = 'Error joining to SPP: SPS has failed to join to SPP. (JoinFailed)';
const filler = 'node-7 sshd[811]: Accepted key for anna from 192.0.2.7\n'.repeat(25_000);
const files: Record<string, string | Uint8Array> = {
  'key.pem': pem,
  'key.der': der,
  'key.utf16': Buffer.from(`\ufeff${pem}`, 'utf16le'),
  'store.p12': Buffer.concat([Buffer.from('308209d70201033082099d06092a864886f70d010701', 'hex'), der]),
  'both.txt': `${error}\n${pem}`,
  'long.log': `${filler}${pem}${error}\n${filler}`,
};
/** A piece of each line of the key. */
const pieces = pem
  .split('\n')
  .slice(1, -2)
  .map((line) => line.slice(8, 32));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secrets-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
});
afterAll(() => rm(folder, { recursive: true }));

async function match(file: string, ...flags: string[]) {
  let [out, err] = ['', ''];
  const terminal = openTerminal({ out: (text) => (out += text), err: (text) => (err += text) }, false);
  const code = await runCommand(['match', join(folder, file), ...flags], terminal);
  return { code, out, err, told: pieces.filter((piece) => `${out}${err}`.includes(piece)) };
}

it.each([
  ['key.pem', 'This is a private key. Nothing of it was kept, shown or sent.'],
  ['key.der', 'This is a private key.'],
  ['key.utf16', 'This is a private key.'],
  ['store.p12', 'openssl pkcs12 -in FILE -clcerts -nokeys'],
])('names %s on standard error, and prints nothing of it', async (file, words) => {
  expect(await match(file)).toEqual({ code: 1, out: '', err: expect.stringContaining(words), told: [] });
});

it('says in JSON what a file is that is a secret', async () => {
  const { code, out } = await match('store.p12', '--json');
  expect({ code, json: JSON.parse(out) }).toMatchObject({
    code: 1,
    json: { matches: [], secrets: ['pkcs12'] },
  });
});

it.each(['both.txt', 'long.log'])('reads %s without the key in it, and says so', async (file) => {
  const { code, out, err, told } = await match(file);
  expect({ code, told }).toEqual({ code: 0, told: [] });
  expect(out).toContain('[generic-join-failed');
  expect(err).toContain('This text contains a private key. It was removed before the rest was read.');
  expect(JSON.parse((await match(file, '--json')).out)).toMatchObject({ secrets: ['private-key'] });
});
