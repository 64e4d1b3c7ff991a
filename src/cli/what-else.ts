import { escapeHostile } from '#diagnosis/address/escape-hostile.ts';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import type { InsteadOfCertificate } from '#diagnosis/certificate/instead-of-certificate.ts';
import { insteadWords } from '#diagnosis/certificate/instead-of-certificate.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import { recognise } from '#diagnosis/recognition/recognise.ts';
import { seenWords } from '#diagnosis/recognition/seen-words.ts';
import { whatWouldDecide } from '#diagnosis/guidance/what-would-decide.ts';
import type { Evidence } from '#diagnosis/pasted-evidence/evidence.ts';
import type { EvidenceRow, Looked } from '#diagnosis/pasted-evidence/evidence-rows.ts';
import { evidenceRows } from '#diagnosis/pasted-evidence/evidence-rows.ts';
import type { EvidenceHeadline } from '#diagnosis/pasted-evidence/headline-of-evidence.ts';
import {
  headlineOfCertificate,
  headlineOfStatus,
  headlineOfTool,
} from '#diagnosis/pasted-evidence/headline-of-evidence.ts';
import { judgeEvidence } from '#diagnosis/pasted-evidence/judge-seen.ts';
import type { Paint } from './paint.ts';
import { unmark } from './paint.ts';

const plain = (text: string, paint: Paint): string => unmark(escapeHostile(text, 500), paint);

const inWords = (
  { title, text }: Pick<EvidenceHeadline, 'title' | 'text'>,
  paint: Paint,
  between = '. ',
): string => `${plain(title, paint)}${between}${plain(text, paint)}`;

const isInstead = (kind: EvidenceRow['kind']): kind is InsteadOfCertificate => kind in insteadWords;

/** The server's certificate, judged for the address that the same text names. */
function aboutCertificate(evidence: Evidence, paint: Paint, now: number): string[] {
  const parsed = parseAddress(evidence.host ?? '');
  const address = parsed.ok ? parsed.value.address : null;
  const found = judgeEvidence(evidence, address, now);
  if (found === null) return [];
  const headline = headlineOfCertificate(found.seen, found.judged, address);
  return address === null
    ? [`${plain(headline.title, paint)}. To judge it: sps-join names FILE ADDRESS`]
    : [inWords(headline, paint)];
}

/** What each tool met, the certificate that was shown, and what SPP says of itself. */
function aboutEvidence(evidence: Evidence, paint: Paint, now: number): string[] {
  const { certificates, said, status, unreadable, host } = evidence;
  const tools = [...new Set(said.map(({ tool }) => tool))];
  const ofTools = tools.map((tool) => {
    const own = said.filter((one) => one.tool === tool);
    return inWords(headlineOfTool({ tool, said: own, host, unreadable: [] }), paint, ': ');
  });
  const lines = [
    ...aboutCertificate(evidence, paint, now),
    ...ofTools,
    ...(status === null ? [] : [inWords(headlineOfStatus(status), paint)]),
  ];
  if (lines.length > 0 && (certificates.length > 0 || unreadable.length === 0)) return lines;
  return [...lines, inWords(headlineOfTool({ tool: evidence.tool, said: [], host, unreadable }), paint)];
}

/** The join errors that the same would be for SPS, each once. */
function ifSpsMeets(rows: readonly EvidenceRow[]): string[] {
  const ids = new Set(rows.flatMap(({ fault }) => fault ?? []));
  const met = [...ids].map((id) => `If SPS meets the same: ${joinErrorById[id].title} [${id}]`);
  const tools = [...new Set(rows.flatMap(({ tool }) => tool ?? []))].join(' and ');
  const elsewhere = [...ids].flatMap((id) => joinErrorById[id].onlyElsewhere ?? []);
  return [...met, ...elsewhere.map((says) => says.replaceAll('{tool}', tools))];
}

/** What a text or a file shows of certificates, tools and SPP's status, in words; empty where nothing. */
function inEvidence(looked: Looked, paint: Paint, now: number): string[] {
  const rows = evidenceRows(looked, now);
  return [
    ...(looked.evidence === null ? [] : aboutEvidence(looked.evidence, paint, now)),
    ...rows.flatMap(({ kind }) => (isInstead(kind) ? [inWords(insteadWords[kind], paint)] : [])),
    ...ifSpsMeets(rows),
  ];
}

/** What stands in a text beside its join errors. @param now ms since the epoch */
export function besideMatches(looked: Looked, paint: Paint, now: number): string[] {
  const lines = inEvidence(looked, paint, now);
  return lines.length === 0 ? [] : ['Also in this text:', ...lines.map((line) => `  ${line}`)];
}

/**
 * What is in a text that names no join error: a certificate, what a tool met, or what is known from a join; and what would decide.
 *
 * @param now ms since the epoch
 */
export function whatElse(looked: Looked, paint: Paint, now: number): string[] {
  const lines = inEvidence(looked, paint, now);
  if (lines.length > 0 || looked.text === null) return lines;
  const { seen } = recognise(looked.text);
  if (seen.length === 0) return [];
  return [
    'It contains known parts, but they name no error by themselves:',
    ...seen.slice(0, 8).map(({ kind, value }) => `  ${seenWords[kind]} ${escapeHostile(value, 200)}`),
    unmark(whatWouldDecide(seen), paint),
  ];
}
