import { fragmentOfCase } from '#diagnosis/case/case-link.ts';
import type { FileProblem, FiledCase } from '#diagnosis/case/mailed/case-file.ts';
import { longestFile, looksLikeFile, readCaseFile } from '#diagnosis/case/mailed/case-file.ts';
import type { LinkProblem } from '#diagnosis/case/link-form.ts';
import { longestInput } from '#diagnosis/case/link-form.ts';
import { openText } from '../../hand-off/case-queries.ts';
import { deflate } from '../../hand-off/streams.ts';
import { keepCaseKey } from '../../said/case-keys.ts';
import type { Arrival } from './arrival.ts';

/** Why what was given does not open. */
export type GivenProblem =
  | { of: 'link'; problem: LinkProblem }
  | { of: 'file'; problem: FileProblem }
  | { of: 'browser'; problem: 'no-compression' | 'unreadable' };

/** The case to show next, as a fragment, and what goes along with it. */
export type Given = { ok: true; fragment: string; arrival: Arrival } | { ok: false; why: GivenProblem };

async function ofFile({ shared, key, missing, newer, isCut }: FiledCase): Promise<Given> {
  const fragment = await fragmentOfCase(shared, deflate);
  if (fragment.length > longestInput)
    return { ok: false, why: { of: 'file', problem: { kind: 'too-long' } } };
  if (key !== null) keepCaseKey(shared, key, 'file');
  const filed =
    missing === null || !(newer || isCut) ? null : ({ is: newer ? 'newer' : 'cut', missing } as const);
  return { ok: true, fragment, arrival: { others: [], filed } };
}

/**
 * What was pasted: a link, a mail with one link or several, or the text of a case file. A key in a file is kept in this tab.
 *
 * @throws never; a browser without compression is an answer
 */
export async function openGiven(text: string): Promise<Given> {
  try {
    if (looksLikeFile(text)) {
      const read = readCaseFile(text);
      return read.ok ? await ofFile(read.value) : { ok: false, why: { of: 'file', problem: read.why } };
    }
    const found = await openText(text);
    if (!found.ok) return { ok: false, why: { of: 'link', problem: found.why } };
    const { newest, others } = found.value;
    return {
      ok: true,
      fragment: newest.fragment,
      arrival: { others: others.map(({ fragment }) => fragment), filed: null },
    };
  } catch (error) {
    if (error instanceof ReferenceError)
      return { ok: false, why: { of: 'browser', problem: 'no-compression' } };
    throw error;
  }
}

/** The same of a file, of which no more is read than a case file can hold. */
export async function openGivenFile(file: File): Promise<Given> {
  if (file.size > 2 * longestFile) return { ok: false, why: { of: 'file', problem: { kind: 'too-long' } } };
  let text: string;
  try {
    text = await file.text();
  } catch {
    // It was moved or changed since it was chosen, or this browser may not read it.
    return { ok: false, why: { of: 'browser', problem: 'unreadable' } };
  }
  return openGiven(text);
}
