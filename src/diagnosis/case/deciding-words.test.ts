import { describe, expect, it, test } from 'vitest';
import { findSecrets } from '../secrets/mask-secrets.ts';
import { recognise } from '../recognition/recognise.ts';
import { decidingWords } from './deciding-words.ts';
import { fullCase } from './fixtures/usual-case.ts';
import { redactCase } from './redact-case.ts';

const paste = `2026-11-24 password=Tr0ub4dor Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhZG1pbiJ9.c2ln
requests.exceptions.SSLError: HTTPSConnectionPool(host='spp.corp.example', port=443): Max retries exceeded with url: /service/core/v3/Cluster/SessionModules (Caused by SSLError(CertificateError("hostname 'spp.corp.example' doesn't match '10.0.0.1'",),))
and a private remark about the customer`;

describe('of a pasted text', () => {
  const [match] = recognise(paste).matches;
  const words = decidingWords(paste, match?.at ?? []);
  it('the words that decided are shared', () => {
    expect(words.join(' ')).toContain("doesn't match");
  });
  it('and nothing else is', () => {
    expect(words.join(' ')).not.toMatch(/Tr0ub4dor|eyJ|private remark/);
    expect(words.join('').length).toBeLessThan(paste.length / 2);
  });
  it('a secret among them is hidden', () => {
    const text = 'error: token=abcdef0123456789 refused';
    expect(findSecrets(text)).toHaveLength(1);
    expect(decidingWords(text, [[0, text.length]])).toEqual(['error: token=*** refused']);
    expect(decidingWords(text, [[18, 24]])).toEqual(['***']);
  });
  it('a long run is cut, controls are escaped', () => {
    const [word = ''] = decidingWords(`a\u0007${'b'.repeat(500)}`, [[0, 400]]);
    expect([word.length, word.startsWith('a\\u{7}b')]).toEqual([120, true]);
  });
});

describe('in words that are shared without names', () => {
  const redacted = (words: string, hidden: string[] = []) =>
    redactCase({ ...fullCase, recognised: [{ id: 'already-joined', words: [words] }] }, hidden).recognised[0]
      ?.words[0];
  test.each([
    ['a host that nothing else names', 'to https://other.host.example/x', 'to https://HOST-7/x'],
    ['an address', 'connect to 172.16.5.9:443', 'connect to IP-3:443'],
    ['an IPv6 address', 'connect to fe80::12:1 failed', 'connect to IPV6-1 failed'],
    ['an id', 'node 5f0c2f6e-9a86-4f0e-8d43-0c2d4dd1a6b7', 'node ID-2'],
    ['a mailbox', 'by admin@contoso.example', 'by NAME-5@HOST-7'],
    [
      'words of a program',
      'requests.exceptions.SSLError at 14:02:33',
      'requests.exceptions.SSLError at 14:02:33',
    ],
    ['codes and paths', '60657 /service/core/v3/x', '60657 /service/core/v3/x'],
  ])('%s', (_name, words, shown) => {
    expect(redacted(words)).toBe(shown);
  });
  it('a value that only the text names is known where it is said to be one', () => {
    expect(redacted('the node sps-left already joined', ['sps-left'])).toBe('the node HOST-7 already joined');
  });
});
