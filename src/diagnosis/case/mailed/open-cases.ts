import type { Result } from '../../address/result.ts';
import { fromBase64url } from '../base64url.ts';
import type { Inflate, InflatePart } from '../case-link.ts';
import { maxInflatedBytes, textOf } from '../case-link.ts';
import type { SharedCase } from '../case.ts';
import { sharedCase } from '../case.ts';
import { isShallow } from '../is-shallow.ts';
import type { LinkProblem } from '../link-form.ts';
import { fragmentFor, longestInput, payloadOf } from '../link-form.ts';
import type { Candidate } from './cases-in.ts';
import { casesIn } from './cases-in.ts';
import type { Missing } from './fields-of-case.ts';
import { caseOfFields } from './fields-of-case.ts';
import type { Arrived } from './read-form.ts';
import { readForm } from './read-form.ts';
import { wholeFields } from './whole-fields.ts';

/** Longest mail in which links are looked for, in UTF-16 units: a thread of a few cases, wrapped and quoted in HTML. */
const longestMail = 128 * 1024;

/** How much of a case is here. */
export type State =
  | { is: 'whole' }
  /** One character of the link had changed, and was put right by its checksum. */
  | { is: 'mended' }
  /** Its end is missing. */
  | { is: 'cut'; arrived: number; sent: number; missing: Missing[] }
  /** The end of a case file is missing. */
  | { is: 'cut-file'; missing: Missing[] }
  /** Characters changed: what could be read may be wrong in places. */
  | { is: 'damaged'; missing: Missing[] }
  /** Made by a newer version of the format: `missing` is what this one does not understand. */
  | { is: 'newer'; missing: Missing[] };

/** A case that was found in a text, with the fragment that holds it. */
export interface FoundCase {
  shared: SharedCase;
  state: State;
  /** Without its `#`. */
  fragment: string;
}

/** The newest case of a text, and the others, newest first. */
export interface FoundCases {
  newest: FoundCase;
  others: FoundCase[];
}

/** Both ways to inflate, handed in by the face. */
export interface Inflaters {
  whole: Inflate;
  part: InflatePart;
}

type Opened = { ok: true; value: FoundCase } | { ok: false; why: LinkProblem };

const stateOf = (arrived: Arrived, missing: Missing[]): State => {
  if (arrived.form === 'cut') return { is: 'cut', arrived: arrived.arrived, sent: arrived.sent, missing };
  if (arrived.form === 'damaged') return { is: 'damaged', missing };
  return arrived.newer ? { is: 'newer', missing } : { is: arrived.mended ? 'mended' : 'whole' };
};

/** Base64url of which the last digits are missing, down to the last whole byte. */
const wholeBytes = (payload: string): string => (payload.length % 4 === 1 ? payload.slice(0, -1) : payload);

async function openPart(arrived: Arrived, fragment: string, { part }: Inflaters): Promise<Opened> {
  const problem: LinkProblem = arrived.newer
    ? { kind: 'newer' }
    : arrived.form === 'cut'
      ? { kind: 'cut-off', arrived: arrived.arrived, sent: arrived.sent }
      : { kind: 'damaged' };
  const packed = fromBase64url(wholeBytes(arrived.payload));
  const bytes = packed && (await part(packed, maxInflatedBytes));
  if (bytes === null || bytes.length > maxInflatedBytes)
    return { ok: false, why: packed === null ? problem : { kind: 'too-large' } };
  const found = wholeFields(textOf(bytes));
  const read = found && caseOfFields(found.fields, found.cutIn);
  if (read === null) return { ok: false, why: problem };
  return {
    ok: true,
    value: { shared: read.shared, state: stateOf(arrived, read.missing), fragment },
  };
}

async function openWhole(arrived: Arrived, fragment: string, { whole }: Inflaters): Promise<Opened> {
  const packed = fromBase64url(arrived.payload);
  if (packed === null) return { ok: false, why: { kind: 'damaged' } };
  const bytes = await whole(packed, maxInflatedBytes);
  if (bytes === null || (bytes !== 'broken' && bytes.length > maxInflatedBytes))
    return { ok: false, why: { kind: 'too-large' } };
  const json = bytes === 'broken' ? '' : textOf(bytes);
  const parsed = isShallow(json) ? sharedCase.safeParse(jsonIn(json)) : null;
  return parsed?.success === true
    ? { ok: true, value: { shared: parsed.data, state: stateOf(arrived, []), fragment } }
    : { ok: false, why: { kind: 'not-understood' } };
}

function jsonIn(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    // A text with a checksum that fits and no JSON in it was made by hand.
    return undefined;
  }
}

async function openOne(candidate: Candidate, inflate: Inflaters): Promise<Opened> {
  const arrived = readForm(candidate);
  if (arrived === null) {
    const read = payloadOf(candidate);
    return { ok: false, why: read.ok ? { kind: 'damaged' } : read.why };
  }
  const fragment = arrived.form === 'whole' && !arrived.newer ? fragmentFor(arrived.payload) : candidate.own;
  return arrived.form === 'whole' && !arrived.newer
    ? openWhole(arrived, fragment, inflate)
    : openPart(arrived, fragment, inflate);
}

/** When something was last said in a case: by its sender, or as an answer. By the clocks of those who said it. */
const lastSaid = ({ at, notes }: SharedCase): number => Math.max(at, ...notes.map((note) => note.at));

/**
 * Opens every case in a fragment, a link, or a mail with several links, as far as each can be read: cut ones, damaged ones and those of a
 * newer version, too. The newest comes first, by the time in the case itself: in a thread the last answer may stand anywhere.
 *
 * Nothing is fetched. Fails with what is wrong with the first link where none can be read.
 */
export async function openCases(text: string, inflate: Inflaters): Promise<Result<FoundCases, LinkProblem>> {
  if (text.length > longestMail) return { ok: false, why: { kind: 'too-long' } };
  const candidates = casesIn(text);
  const found = new Map<string, FoundCase>();
  let why: LinkProblem | null = null;
  for (const candidate of candidates) {
    const opened: Opened =
      candidates.length === 1 && candidate.own.length > longestInput
        ? { ok: false, why: { kind: 'too-long' } }
        : await openOne(candidate, inflate);
    if (!opened.ok) why ??= opened.why;
    else if (!found.has(keyOf(opened.value))) found.set(keyOf(opened.value), opened.value);
  }
  const all = [...found.values()];
  const [newest, ...others] = all
    .filter((one) => !isPart(one) || !all.some((other) => !isPart(other) && isSameCase(one, other)))
    .sort((one, other) => lastSaid(other.shared) - lastSaid(one.shared));
  return newest === undefined
    ? { ok: false, why: why ?? { kind: 'nothing' } }
    : { ok: true, value: { newest, others } };
}

const isPart = ({ state }: FoundCase): boolean => state.is !== 'whole' && state.is !== 'mended';

/** The link of a case that is here as a whole, too, may stand cut in what was quoted. */
const isSameCase = ({ shared }: FoundCase, other: FoundCase): boolean =>
  shared.at === other.shared.at && lastSaid(shared) <= lastSaid(other.shared);

/** The same case twice in one mail, as in its text and its HTML, is one. */
const keyOf = (one: FoundCase): string => (isPart(one) ? one.fragment : JSON.stringify(one.shared));
