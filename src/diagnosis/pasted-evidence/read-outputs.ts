import { escapeHostile } from '../address/escape-hostile.ts';
import type { Evidence } from './evidence.ts';
import { findPem } from './find-pem.ts';
import type { Line } from './lines-of.ts';
import { linesOf } from './lines-of.ts';
import { readCurl } from './read-curl.ts';
import { readGetent } from './read-getent.ts';
import { readSClient } from './read-s-client.ts';
import { plainView } from '../recognition/reading/normalise.ts';
import { viewOf } from '../recognition/reading/view.ts';

/** The output of one command. */
export interface ToolOutput extends Omit<Evidence, 'unreadable'> {
  /** IPv4 addresses to which it went, or was led. */
  addresses: { ip: string; words: string }[];
  /** What HTTP answered last; null where it did not come so far. */
  answer: { status: number; body: 'spp' | 'other' | 'none'; words: string } | null;
  byProxy: boolean;
}

/** Longest text that is looked at, in UTF-16 units. */
const longestText = 1_000_000;

const leadingTo = {
  curl: [
    /\* {1,3}Trying (\d{1,3}(?:\.\d{1,3}){3})[:.]/,
    /\* {1,3}Connected to \S{1,253} \((\d{1,3}(?:\.\d{1,3}){3})\) port/,
  ],
  'openssl s_client': [/\bConnecting to (\d{1,3}(?:\.\d{1,3}){3})\b/],
  getent: [/^(\d{1,3}(?:\.\d{1,3}){3})[ \t]+(?:STREAM|DGRAM|RAW)\b/],
} as const;

function addressesIn(lines: readonly Line[], patterns: readonly RegExp[]): ToolOutput['addresses'] {
  const found = new Map<string, string>();
  for (const { text } of lines)
    for (const pattern of patterns) {
      const ip = pattern.exec(text)?.[1];
      if (ip !== undefined && found.size < 8 && !found.has(ip)) found.set(ip, escapeHostile(text));
    }
  return [...found].map(([ip, words]) => ({ ip, words }));
}

const statusLine = /^< HTTP\/[\d.]{1,3} (\d{3})\b/;

function answerIn(lines: readonly Line[]): ToolOutput['answer'] {
  const at = lines.findLastIndex(({ text }) => statusLine.test(text));
  const line = lines[at];
  if (line === undefined) return null;
  const after = lines.slice(at);
  const isSpp = after.some(({ text }) => /"?ApplianceCurrentState"?\s*:/.test(text));
  const isPage = after.some(({ text }) => /^(?:\S{0,80} )?<(?:!doctype|html|head|body)\b/i.test(text));
  return {
    status: Number(statusLine.exec(line.text)?.[1]),
    body: isSpp ? 'spp' : isPage ? 'other' : 'none',
    words: escapeHostile(line.text),
  };
}

const proxy = /\bUses proxy env variable\b|\bEstablish HTTP proxy tunnel\b|\bCONNECT tunnel\b/;
const asked = /^(.{0,80}[#$%] ?)getent ahostsv4 ([a-z0-9.-]{1,253})$/i;

/** `getent` prints nothing for a name that it does not find: only its command is seen, and the next prompt. */
function silentGetent(lines: readonly Line[]): Omit<Evidence, 'unreadable'> | null {
  const written = lines.filter(({ text }) => text !== '');
  for (const [place, { text, at }] of written.entries()) {
    const [, prompt, host] = asked.exec(text) ?? [];
    const next = written[place + 1]?.text;
    if (prompt === undefined || host === undefined || next?.startsWith(prompt.trimEnd()) !== true) continue;
    const said = [{ id: 'transport-dns', reason: 'name-not-known', words: escapeHostile(text), at } as const];
    return { tool: 'getent', certificates: [], said, host, protocol: null };
  }
  return null;
}

function readLines(lines: readonly Line[], pem: Evidence['certificates']): ToolOutput[] {
  const hasPem = pem.length > 0;
  const openssl = readSClient(lines, hasPem);
  const found = [
    readGetent(lines) ?? silentGetent(lines),
    openssl && { ...openssl, certificates: hasPem ? pem : openssl.certificates },
    readCurl(lines),
  ];
  return found.flatMap((one) => {
    if (one === null || one.tool === null || one.tool === 'openssl x509') return [];
    const isCurl = one.tool === 'curl';
    const answer = isCurl ? answerIn(lines) : null;
    const byProxy = isCurl && lines.some(({ text }) => proxy.test(text));
    return [{ ...one, addresses: addressesIn(lines, leadingTo[one.tool]), answer, byProxy }];
  });
}

/** Reads the output of the commands that look at the way to SPP, of each one; empty where a text holds none. Never throws. */
export function readOutputs(pasted: string): ToolOutput[] {
  const text = pasted.slice(0, longestText).replaceAll('\r\n', ' \n');
  const views = [
    { view: viewOf(text), isDecoded: false },
    { view: plainView(text), isDecoded: true },
  ];
  const [written = [], plain = []] = views.map(({ view, isDecoded }) =>
    readLines(linesOf(view, isDecoded), findPem(view).certificates),
  );
  return plain.length > written.length ? plain : written;
}
