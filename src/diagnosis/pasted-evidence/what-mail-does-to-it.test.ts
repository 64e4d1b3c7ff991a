import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../recognition/fixtures/wrapping.ts';
import { x509Text } from './fixtures/openssl-output.ts';
import { readEvidence } from './read-evidence.ts';

/** Words of a tool, and the host that they name. */
const said = [
  {
    text: "curl: (60) SSL: no alternative certificate subject name matches target host name 'spp.example.org'",
    id: 'certificate-name-mismatch',
    host: 'spp.example.org',
  },
  {
    text: "curl: (60) SSL: no alternative certificate subject name matches target ipv4 address '192.0.2.7'",
    id: 'certificate-name-mismatch',
    host: '192.0.2.7',
  },
  {
    text: 'curl: (60) subjectAltName does not match hostname spp.example.org',
    id: 'certificate-name-mismatch',
    host: 'spp.example.org',
  },
  {
    text: "curl: (7) Failed to connect to spp.example.org port 443 after 2 ms: Couldn't connect to server",
    id: 'transport-refused',
    host: 'spp.example.org',
  },
  {
    text: 'Connecting to 192.0.2.7\nCONNECTED(00000003)\nverify error:num=10:certificate has expired\nnotAfter=Mar  1 10:00:00 2025 GMT\nverify return:1\n---\nVerify return code: 10 (certificate has expired)',
    id: 'certificate-dates',
    host: '192.0.2.7',
  },
  { text: 'connect: Connection refused\nconnect:errno=111', id: 'transport-refused', host: null },
] as const;

const everyLine = (text: string, before: string, behind = '') =>
  text
    .split('\n')
    .map((line) => before + line + behind)
    .join('\n');

const wrappings: readonly { name: string; wrap: (text: string) => string }[] = [
  { name: 'mail quoting, two deep', wrap: (text) => everyLine(text, '> > ') },
  { name: 'CRLF', wrap: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'no-break spaces', wrap: (text) => text.replaceAll(' ', '\u00a0') },
  { name: 'curly quotes', wrap: (text) => text.replaceAll("'", '\u2019') },
  { name: 'zero-width marks', wrap: (text) => text.replaceAll(':', ':\u200b') },
  { name: 'journald prefixes', wrap: (text) => everyLine(text, 'Nov 26 10:22:33 sps1 check[2123]: ') },
  { name: 'times', wrap: (text) => everyLine(text, '2026-11-26 10:22:33 ') },
  {
    name: 'line numbers',
    wrap: (text) =>
      text
        .split('\n')
        .map((line, i) => `${i + 1}\t${line}`)
        .join('\n'),
  },
  { name: 'colours', wrap: (text) => everyLine(text, '\u001b[31m', '\u001b[0m') },
  { name: 'a list', wrap: (text) => everyLine(text, '  - ') },
  { name: 'a comment', wrap: (text) => everyLine(text, '# ') },
  { name: 'JSON', wrap: (text) => JSON.stringify({ output: text }) },
  { name: 'JSON in JSON', wrap: (text) => JSON.stringify({ log: JSON.stringify({ output: text }) }) },
  { name: 'a cell of CSV', wrap: (text) => `7,"${text.replaceAll('"', '""')}",open` },
  { name: 'a table in HTML', wrap: (text) => `<td>${escapeHtml(text).replaceAll('\n', '<br>')}</td>` },
  { name: 'a sentence', wrap: (text) => `Then we tried: ${text.replaceAll('\n', ' ')}` },
];

describe('what mail, logs and tickets do to the output of a tool changes nothing', () => {
  it.each(wrappings)('$name', ({ wrap }) => {
    for (const { text, id, host } of said) {
      const evidence = readEvidence(wrap(text));
      expect({ text: wrap(text), ids: evidence?.said.map((one) => one.id), host: evidence?.host }).toEqual({
        text: wrap(text),
        ids: [id],
        host,
      });
    }
  });

  it.each(wrappings.filter(({ name }) => !['a sentence', 'a list', 'a comment'].includes(name)))(
    'nor to a certificate as openssl prints it: $name',
    ({ wrap }) => {
      const [plain] = readEvidence(x509Text)?.certificates ?? [];
      const [wrapped] = readEvidence(wrap(x509Text))?.certificates ?? [];
      expect({ ...wrapped, at: null }).toEqual({ ...plain, at: null });
    },
  );

  it('the words are marked where they stand in what was pasted', () => {
    const text = JSON.stringify({ output: `first\n${said[2].text}` });
    const [start = 0, end = 0] = readEvidence(text)?.said[0]?.at ?? [];
    expect(text.slice(start, end)).toBe('subjectAltName does not match hostname spp.example.org');
  });
});
