import { escapeHostile } from '../address/escape-hostile.ts';
import { plainView } from '../recognition/reading/normalise.ts';
import { viewOf } from '../recognition/reading/view.ts';
import type { Evidence, ToolEvidence } from './evidence.ts';
import { findPem } from './find-pem.ts';
import type { Line } from './lines-of.ts';
import { linesOf } from './lines-of.ts';
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

/** Longest text that is looked at, in UTF-16 units. */
const longestText = 1_000_000;
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
const asked =
  /^(.{0,80}[#$%>] ?)getent (?:ahostsv4|ahosts|hosts) ([a-z0-9.-]{1,253})(; ?echo (?:"?[\w =:]{0,20})\$\?"?)?$/i;
/** Its exit where the name is not found: getent(1). */
const exitOfNone = /^(?:[\w =:]{0,20}\D)?2$/;

/** `getent` prints nothing for a name that it does not find: only its command is seen, and the next prompt, or its exit where that was asked for. */
export function silentGetent(lines: readonly Line[]): ToolEvidence | null {
  for (const [place, { text, at }] of lines.entries()) {
    if (!text.includes('getent ')) continue;
    const [, prompt, host, echo] = asked.exec(text) ?? [];
    const next = lines[place + 1]?.text;
    if (prompt === undefined || host === undefined || next === undefined) continue;
    if (echo === undefined ? !next.startsWith(prompt.trimEnd()) : !exitOfNone.test(next)) continue;
    return {
      tool: 'getent',
      certificates: [],
      said: [
        {
          tool: 'getent',
          id: 'transport-dns',
          reason: 'name-not-known',
          isWell: false,
          means: 'getent prints nothing where a name leads to no address.',
          words: escapeHostile(text),
          entered: host,
          names: [],
          addresses: [],
          at,
        },
      ],
      host,
      protocol: null,
    };
  }
  return null;
}

function readLines(lines: readonly Line[], pem: Evidence['certificates']): ToolOutput[] {
  const read = readTools(lines);
  const silent = read.some(({ printed }) => printed.tool === 'getent') ? null : silentGetent(lines);
  const outputs = read.map(({ reader, printed }): ToolOutput => {
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
  return silent === null
    ? outputs
    : [{ ...silent, kind: 'name-look-up', addresses: [], answer: null, byProxy: false }, ...outputs];
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
