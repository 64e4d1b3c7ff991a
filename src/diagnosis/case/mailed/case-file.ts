import * as z from 'zod/mini';
import type { Result } from '../../address/result.ts';
import type { SharedCase } from '../case.ts';
import { sharedText } from '../fields/shared-text.ts';
import { inLinkOrder } from './in-link-order.ts';
import { caseOfFields, type Missing } from './fields-of-case.ts';
import { wholeFields } from './whole-fields.ts';
import type { CaseKey } from '../name-tokens.ts';

/** The version of the form, which goes up when a field changes its meaning. */
const schemaNumber = 1;

/** Longest case file that is read, in UTF-16 units: as much as a link may inflate to. A case takes a few KB. */
export const longestFile = 256 * 1024;

/** How a case file ends, and what it is to a program. */
export const caseFile = { ending: '.sps-join-case.json', type: 'application/json' } as const;

/** Why a text is no case file that can be opened. */
export type FileProblem = { kind: 'too-long' | 'no-case' | 'not-understood' | 'newer' };

/** A case from a file. */
export interface FiledCase {
  shared: SharedCase;
  /** What the tokens of the case stand for, as the file says; null where it does not. */
  key: CaseKey | null;
  /** What of it cannot be read here; null where all of it was. */
  missing: Missing[] | null;
  /** Made by a newer version of the form. */
  newer: boolean;
  /** The end of the file is missing. */
  isCut: boolean;
}

/** Tokens as `nameTokens` gives them: `HOST-1.DOMAIN-1`, `*.DOMAIN-1`, `HOST_2`. */
const token = /^[*A-Z\d._-]{0,200}[A-Z]{2}\d?[-_]\d{1,4}[*A-Z\d._-]{0,200}$/;
const mostTokens = 400;
const original = sharedText(300);

/** The key in a file: only what looks like a token and its name, in an object of its own. */
function keyOf(given: unknown): CaseKey | null {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null;
  const entries = Object.entries(given)
    .filter(([name]) => token.test(name))
    .slice(0, mostTokens)
    .flatMap(([name, value]) => {
      const read = z.safeParse(original, value);
      return read.success && read.data !== '' ? [[name, read.data] as const] : [];
    });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/**
 * A case as a file that people can read: JSON with a schema number, as the published schema says.
 *
 * @param key what its tokens stand for; null to leave it out, so that nobody learns the names
 */
export const printCaseFile = (shared: SharedCase, key: CaseKey | null): string =>
  `${JSON.stringify({ schema: schemaNumber, ...inLinkOrder(shared), ...(key && { key }) }, null, 2)}\n`;

/** Whether a text looks like a case file rather than a link. */
export const looksLikeFile = (text: string): boolean => /^[\s\ufeff]*\{/.test(text);

/** Reads a case file, also one that was cut, or that a newer version made, as far as it can. Nothing in it was seen here. */
export function readCaseFile(text: string): Result<FiledCase, FileProblem> {
  if (text.length > longestFile) return { ok: false, why: { kind: 'too-long' } };
  const found = wholeFields(text.replace(/^[\s\ufeff]+/, ''));
  if (found === null) return { ok: false, why: { kind: looksLikeFile(text) ? 'not-understood' : 'no-case' } };
  const { fields, isCut, cutIn } = found;
  const { schema, key, ...rest } = fields;
  if (typeof schema !== 'number') return { ok: false, why: { kind: 'no-case' } };
  const newer = schema > schemaNumber;
  const read = caseOfFields(rest, cutIn);
  if (read === null) return { ok: false, why: { kind: newer ? 'newer' : 'not-understood' } };
  const { shared, missing, isWhole } = read;
  return {
    ok: true,
    value: {
      shared,
      key: shared.redacted ? keyOf(key) : null,
      missing: isWhole && !isCut && !newer ? null : missing,
      newer,
      isCut,
    },
  };
}
