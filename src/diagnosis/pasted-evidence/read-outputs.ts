import { escapeHostile } from '../address/escape-hostile.ts';
import { plainOf } from '../recognition/reading/normalise.ts';
import { viewOf } from '../recognition/reading/view.ts';
import type { Evidence, ToolEvidence } from './evidence.ts';
import { findPem } from './find-pem.ts';
import type { Line } from './lines-of.ts';
import { linesOf, textToRead } from './lines-of.ts';
import { readTools } from './read-tools.ts';
import type { ToolKind } from './programs/tool.ts';

/** The output of one command. */
export interface ToolOutput extends ToolEvidence {
  kind: ToolKind;
  /** IPv4 addresses to which it went, or was led. */
  addresses: { ip: string; words: string }[];
  /** What HTTP answered last; null where it did not come so far. */
  answer: { status: number; body: 'spp' | 'other' | 'none'; words: string } | null;
  byProxy: boolean;
}

const mostAddresses = 8;

function addressesIn(
  lines: readonly Line[],
  patterns: readonly RegExp[],
  { said }: ToolEvidence,
): ToolOutput['addresses'] {
  const found = new Map<string, string>();
  const add = (ip: string, words: string) => {
    if (found.size < mostAddresses && !found.has(ip)) found.set(ip, escapeHostile(words));
  };
  for (const { text, at } of lines) {
    for (const pattern of patterns) {
      const ip = pattern.exec(text)?.[1];
      if (ip !== undefined) add(ip, text);
    }
    for (const one of said)
      if (one.at[0] >= at[0] && one.at[1] <= at[1]) for (const ip of one.addresses) add(ip, text);
  }
  return [...found].map(([ip, words]) => ({ ip, words }));
}

const statusLine = /^(?:< )?HTTP\/[\d.]{1,3} (\d{3})\b/;

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

function readLines(lines: readonly Line[], pem: Evidence['certificates']): ToolOutput[] {
  return readTools(lines).map(({ reader, printed }): ToolOutput => {
    const isCurl = reader.name === 'curl';
    const hasPem = reader.name === 'openssl s_client' && pem.length > 0;
    return {
      ...printed,
      kind: reader.kind,
      certificates: hasPem ? pem : printed.certificates,
      addresses: addressesIn(lines, reader.leadsTo ?? [], printed),
      answer: isCurl ? answerIn(lines) : null,
      byProxy: isCurl && lines.some(({ text }) => proxy.test(text)),
    };
  });
}

/** Reads the output of the commands that look at the way to SPP, of each one; empty where a text holds none. Never throws. */
export function readOutputs(pasted: string): ToolOutput[] {
  const text = textToRead(pasted);
  const asItStands = viewOf(text);
  const views = [
    { view: asItStands, isDecoded: false },
    { view: plainOf(asItStands), isDecoded: true },
  ];
  const [written = [], plain = []] = views.map(({ view, isDecoded }) =>
    readLines(linesOf(view, isDecoded), findPem(view).certificates),
  );
  return plain.length > written.length ? plain : written;
}
