import type { AnswerHeaders } from './answer.ts';

/** The first lines of an answer (RFC 9112 sections 4 and 5). */
export interface AnswerHead {
  httpStatus: number;
  headers: AnswerHeaders;
  /** How the body ends (RFC 9112 section 6.3): after so many bytes, by chunks, or with the connection. */
  framing: number | 'chunked' | 'until-close';
  /** The server means to answer more on this connection. */
  keepsOpen: boolean;
}

const statusLine = /^HTTP\/1\.([01]) ([1-9]\d\d)(?: |$)/;
/** A field name is a token (RFC 9110 section 5.6.2); what is behind the colon is trimmed apart, in time that grows with its length only. */
const fieldName = /^([!#$%&'*+.^_`|~\da-z-]+):/i;
/** Fifteen digits are a whole number that is exact; nothing longer is read anyway. */
const lengthValue = /^\d{1,15}$/;

/** How each status line begins. */
export const statusLineBegins = 'HTTP/1.';

/** Names whose values somebody reads; the others are looked at and dropped, for a hostile server may send thousands. */
const kept: ReadonlySet<string> = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'location',
  'transfer-encoding',
  'x-squid-error',
]);

/**
 * Reads the lines of a head, without their ends.
 *
 * @returns null where it is no HTTP/1 answer, or one that does not say where it ends
 */
export function readHead([first = '', ...lines]: readonly string[]): AnswerHead | null {
  const status = statusLine.exec(first);
  if (status === null) return null;
  const fields = readFields(lines);
  if (fields === null) return null;
  const httpStatus = Number(status[2]);
  const framing = framingOf(httpStatus, fields);
  if (framing === null) return null;
  const options = listed(fields.get('connection'));
  const persists = status[1] === '1' ? !options.includes('close') : options.includes('keep-alive');
  // A length beside chunks is how one connection is read in two ways (RFC 9112 section 6.3): nothing behind it is believed.
  const doubtful = fields.has('transfer-encoding') && fields.has('content-length');
  return {
    httpStatus,
    headers: Object.fromEntries([...fields].map(([name, values]) => [name, values[0]])),
    framing,
    keepsOpen: persists && framing !== 'until-close' && !doubtful,
  };
}

/** All values of each name that is kept; null where a line is no field. */
function readFields(lines: readonly string[]): Map<string, string[]> | null {
  const fields = new Map<string, string[]>();
  let values: string[] | null = null;
  for (const line of lines) {
    if (line.startsWith(' ') || line.startsWith('\t')) {
      // A value folded into a second line (RFC 9112 section 5.2); before the first field there is nothing to fold.
      if (values === null) return null;
      values.push(`${values.pop() ?? ''} ${line.trim()}`);
      continue;
    }
    const name = fieldName.exec(line)?.[1];
    if (name === undefined) return null;
    const key = name.toLowerCase();
    values = fields.get(key) ?? [];
    values.push(line.slice(name.length + 1).trim());
    if (kept.has(key)) fields.set(key, values);
  }
  return fields;
}

const listed = (values: readonly string[] | undefined): string[] =>
  (values ?? []).flatMap((value) => value.toLowerCase().split(',')).map((value) => value.trim());

function framingOf(
  httpStatus: number,
  fields: ReadonlyMap<string, readonly string[]>,
): AnswerHead['framing'] | null {
  if (httpStatus < 200 || httpStatus === 204 || httpStatus === 304) return 0;
  const codings = listed(fields.get('transfer-encoding'));
  if (codings.length > 0) return codings.at(-1) === 'chunked' ? 'chunked' : 'until-close';
  const lengths = new Set(listed(fields.get('content-length')));
  if (lengths.size === 0) return 'until-close';
  const [length = ''] = lengths;
  return lengths.size === 1 && lengthValue.test(length) ? Number(length) : null;
}
