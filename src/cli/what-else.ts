import { escapeHostile } from '#diagnosis/address/escape-hostile.ts';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import { recognise } from '#diagnosis/recognition/recognise.ts';
import type { Seen } from '#diagnosis/recognition/recognition.ts';
import { whatWouldDecide } from '#diagnosis/recognition/what-would-decide.ts';
import type { Evidence } from '#diagnosis/pasted-evidence/evidence.ts';
import { headlineOfCertificate, headlineOfTool } from '#diagnosis/pasted-evidence/headline-of-evidence.ts';
import { judgeSeen, leafOf } from '#diagnosis/pasted-evidence/judge-seen.ts';
import { readEvidence } from '#diagnosis/pasted-evidence/read-evidence.ts';
import type { Paint } from './paint.ts';
import { unmark } from './paint.ts';

const kinds: Record<Seen['kind'], string> = {
  code: 'code',
  url: 'address of a request',
  host: 'host',
  words: 'words',
};

/** A certificate or a tool's output, as the join errors that the same would be for SPS. */
function aboutEvidence(evidence: Evidence, paint: Paint, now: number): string[] {
  const seen = leafOf(evidence);
  const faults = evidence.said.flatMap(({ id }) => (id === null ? [] : [id]));
  const met = faults.map((id) => `If SPS meets the same: ${joinErrorById[id].title} [${id}]`);
  const plain = (text: string) => unmark(escapeHostile(text, 500), paint);
  if (seen === undefined) {
    const { title, text } = headlineOfTool(evidence);
    return [`${plain(title)}: ${plain(text)}`, ...met];
  }
  const parsed = parseAddress(evidence.host ?? '');
  const address = parsed.ok ? parsed.value.address : null;
  const { title, text } = headlineOfCertificate(seen, judgeSeen(seen, address, now), address);
  const words = address === null ? 'Judge it: sps-join names FILE ADDRESS' : plain(text);
  return [`${plain(title)}. ${words}`, ...met];
}

/**
 * What is in a text that names no join error: a certificate, what a tool met, or what is known from a join; and what would decide.
 *
 * @param now ms since the epoch
 */
export function whatElse(text: string, paint: Paint, now: number): string[] {
  const evidence = readEvidence(text);
  if (evidence !== null) return aboutEvidence(evidence, paint, now);
  const { seen } = recognise(text);
  if (seen.length === 0) return [];
  return [
    'What is known in it does not name an error by itself:',
    ...seen.slice(0, 8).map(({ kind, value }) => `  ${kinds[kind]} ${escapeHostile(value, 200)}`),
    unmark(whatWouldDecide(seen), paint),
  ];
}
