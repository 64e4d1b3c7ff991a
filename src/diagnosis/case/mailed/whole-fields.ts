import { isShallow } from '../is-shallow.ts';

/** Where a JSON text can be ended so that everything before it is whole, and what closes it there. */
interface End {
  at: number;
  close: string;
}

/** So deep down parts of a field are whole by themselves: an answer of the answers, an entry of a list. */
const deepest = 2;

/**
 * The last place of a JSON object's text, which may be cut anywhere, behind a whole member of it, or behind a whole member or entry of one
 * of its members; null where there is none.
 */
function lastEnd(json: string): End | null {
  let end: End | null = null;
  const open: string[] = [];
  let inText = false;
  // A name is no value, though it looks like a text: in an object it stands behind a bracket or a comma.
  let isName = false;
  let last = '';
  const whole = (at: number): void => {
    if (open.length > 0 && open.length <= deepest) end = { at, close: open.toReversed().join('') };
  };
  let scalar = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charAt(at);
    if (inText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') {
        inText = false;
        if (!isName) whole(at + 1);
      }
      continue;
    }
    if (scalar && /[,\]}\s]/.test(sign)) {
      scalar = false;
      whole(at);
    }
    if (sign === '"') {
      inText = true;
      isName = open.at(-1) === '}' && (last === '{' || last === ',');
    } else if (sign === '{' || sign === '[') open.push(sign === '{' ? '}' : ']');
    else if (sign === '}' || sign === ']') {
      if (open.pop() !== sign) return end;
      if (open.length === 0) return { at: at + 1, close: '' };
      whole(at + 1);
    } else if (/[^\s:,]/.test(sign)) scalar = true;
    if (/\S/.test(sign)) last = sign;
  }
  return end;
}

/** The members of a JSON object that are there as a whole, and whether it is cut. */
export interface WholeFields {
  fields: Readonly<Record<string, unknown>>;
  /** The member in which it was cut, of which only a part is there; null where it was cut between two, or not at all. */
  cutIn: string | null;
  isCut: boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads as much of a JSON object as is whole; null where that is nothing, and where it nests deeper than any of ours. */
export function wholeFields(json: string): WholeFields | null {
  if (!json.startsWith('{') || !isShallow(json)) return null;
  const end = lastEnd(json);
  if (end === null) return null;
  try {
    const fields: unknown = JSON.parse(json.slice(0, end.at) + end.close);
    if (!isObject(fields)) return null;
    const isCut = end.close !== '';
    return { fields, isCut, cutIn: end.close.length > 1 ? (Object.keys(fields).at(-1) ?? null) : null };
  } catch {
    // The stream broke in the middle of it: what came out last is no JSON.
    return null;
  }
}
