import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { x509Text } from '#diagnosis/pasted-evidence/fixtures/openssl-output.ts';
import { curlMismatch, curlVerified } from '#diagnosis/pasted-evidence/fixtures/curl-output.ts';
import { leafOf } from '#diagnosis/pasted-evidence/judge-seen.ts';
import { readEvidence } from '#diagnosis/pasted-evidence/read-evidence.ts';
import { trialPem } from '#diagnosis/secrets/fixtures/trial-pem.ts';
import { forms } from './fixtures/certificate-forms.ts';
import { openTerminal } from './open-terminal.ts';
import { runCommand } from './run-command.ts';

const lines = trialPem.trim().split('\n');
const error = 'Error joining to SPP: SPS has failed to join to SPP. (JoinFailed)';
const mismatch =
  "curl: (60) SSL: no alternative certificate subject name matches target host name '10.1.2.3'";

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const ownName = leafOf(readEvidence(trialPem) ?? { certificates: [] })?.certificate.commonNames[0] ?? '';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evidence-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(command: 'match' | 'names', content: string | Uint8Array, ...rest: string[]) {
  const file = join(folder, 'given');
  await writeFile(file, content);
  let [out, err] = ['', ''];
  const terminal = openTerminal({ out: (text) => (out += text), err: (text) => (err += text) }, false);
  const code = await runCommand([command, file, ...rest], terminal);
  return { code, out, err };
}

async function evidenceOf(content: string | Uint8Array) {
  const { code, out } = await run('match', content, '--json');
  return { code, ...JSON.parse(out) };
}

describe('match --json', () => {
  it('has evidence whatever the text', async () => {
    expect(await evidenceOf('The weather is fine.')).toMatchObject({ code: 1, matches: [], evidence: [] });
    expect(await evidenceOf(error)).toMatchObject({ code: 0, evidence: [] });
  });

  it('says what a tool met, from where, and does not end with 0 for it', async () => {
    const text = `Hello\n${mismatch}\n`;
    expect(await evidenceOf(text)).toMatchObject({
      code: 1,
      matches: [],
      evidence: [
        {
          kind: 'curl',
          fault: 'certificate-name-mismatch',
          reason: 'offers-hidden',
          entered: '10.1.2.3',
          at: [[text.indexOf('SSL:'), text.trimEnd().length]],
        },
      ],
    });
  });

  it('has it beside an error', async () => {
    const { code, matches, evidence } = await evidenceOf(`${error}\n\n${mismatch}\n`);
    expect({
      code,
      ids: matches.length > 0,
      kinds: evidence.map(({ kind }: { kind: string }) => kind),
    }).toEqual({
      code: 0,
      ids: true,
      kinds: ['curl'],
    });
  });

  it('keeps its places behind a private key, and nothing of the key', async () => {
    const text = `${key}\n${mismatch}\nand more words, so that the text is not the key alone\n`;
    const { evidence } = await evidenceOf(text);
    expect(evidence[0].at).toEqual([[text.indexOf('SSL:'), text.indexOf('\nand more')]]);
    const { out } = await run('match', text, '--json');
    expect(out).not.toContain(key.split('\n')[3]);
  });

  it.each([
    ['a request', '-----BEGIN CERTIFICATE REQUEST-----', 'certificate-request'],
    ['a public key', '-----BEGIN PUBLIC KEY-----', 'public-key'],
    ['a certificate that breaks off', '-----BEGIN CERTIFICATE-----', 'cut-certificate'],
  ])('names %s', async (_, first, kind) => {
    const end = kind === 'cut-certificate' ? '' : `\n${first.replace('BEGIN', 'END')}\n`;
    const { evidence } = await evidenceOf(`${first}\n${lines[1]}\n${lines[2]}${end}`);
    expect(evidence.map((one: { kind: string }) => one.kind)).toEqual([kind]);
  });
});

describe('match, in words', () => {
  it('says what stands beside an error', async () => {
    const { out } = await run('match', `${error}\n\n${mismatch}\n`);
    expect(out).toMatch(/Also in this text:\n {2}curl says: SSL: no alternative/);
    expect(out).toContain('If SPS meets the same: SPP’s certificate does not match the address');
  });

  it('says of ping that it decides nothing', async () => {
    const { code, out } = await run(
      'match',
      '4 packets transmitted, 0 received, 100% packet loss, time 3052ms\n',
    );
    expect({ code, out }).toMatchObject({
      code: 1,
      out: expect.stringContaining('SPP does not answer ping'),
    });
  });

  it('says what SPP’s status holds', async () => {
    const status = {
      ApplianceName: 'SPP1',
      ApplianceVersion: '7.5.1',
      ApplianceCurrentState: 'Online',
      IsReplica: true,
    };
    const { out } = await run('match', JSON.stringify(status));
    expect(out).toContain('The SPP SPP1 answers, with version 7.5.1');
    expect(out).toContain('It is a replica');
    expect(out).toContain('[spp-is-replica]');
  });

  it('lets no name of a certificate act on the terminal', async () => {
    const { out, err } = await run(
      'match',
      `curl: (51) SSL: certificate subject name 'a\u001b[31m' does not match target host name 'b'`,
    );
    expect(`${out}${err}`).not.toContain('\u001b');
  });
});

describe('names reads whatever match calls a certificate', () => {
  it.each(Object.entries(forms))('%s', async (_, content) => {
    const { evidence } = await evidenceOf(content);
    expect(evidence[0]).toMatchObject({ kind: 'certificate', namesKnown: true });
    expect(await run('names', content, ownName)).toMatchObject({ code: 0 });
    expect(await run('names', content, 'another.practice.test')).toMatchObject({ code: 1 });
  });

  it.each<[string, string, string, number, object]>([
    ['x509 -text', x509Text, 'spp.practice.test', 0, { sps: { covers: true, reason: 'san-dns' } }],
    ['x509 -text, another', x509Text, '192.0.2.9', 1, { sps: { covers: false, reason: 'none' } }],
    ['curl that took it', curlVerified, 'spp.practice.test', 0, { strict: { covers: true } }],
    [
      'curl that refused it',
      curlMismatch,
      'other.test',
      1,
      { sps: { covers: false }, notKnown: ['names', 'strength'] },
    ],
    [
      'curl, asked for another',
      curlMismatch,
      'third.test',
      2,
      { sps: { covers: null, reason: 'names-not-known' }, enter: [] },
    ],
    [
      's_client with the names below it',
      'verify error:num=18:self-signed certificate\nsubject=CN = spp.corp.example\nX509v3 Subject Alternative Name:\n    DNS:spp.corp.example, IP Address:10.1.2.3\n',
      '10.1.2.3',
      0,
      { sps: { covers: true, reason: 'san-ip' }, notKnown: ['dates', 'strength'] },
    ],
  ])('%s', async (_, text, address, code, json) => {
    const run1 = await run('names', text, address, '--json');
    expect({ code: run1.code, json: JSON.parse(run1.out) }).toMatchObject({ code, json });
  });

  it('says what is not known', async () => {
    const { code, out, err } = await run('names', curlMismatch, 'third.test');
    expect(code).toBe(2);
    expect(out).toContain('? not known');
    expect(err).toContain('Not in this text, and not judged: all its Subject Alternative Names');
    expect(err).toContain('Names in it: spp.practice.test');
    expect(err).toContain('do not decide it');
  });

  it('never takes a name that is not in the text for one that is not covered', async () => {
    const dates = 'subject=O = Example\nnotAfter=Mar  1 10:00:00 2026 GMT\n';
    const { code, out, err } = await run('names', dates, 'spp.practice.test');
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('includes no readable name'),
    });
    expect(out).not.toContain('not covered');
  });

  it.each([
    ['a tool’s output without a certificate', mismatch, 'output of curl'],
    ['a private key in UTF-16', Buffer.from(`\ufeff${key}`, 'utf16le'), 'private key'],
  ])('names %s', async (_, content, words) => {
    const { code, out, err } = await run('names', content, '10.1.2.3');
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringContaining(words) });
  });
});
