import type { Match } from '#diagnosis/recognition/recognition.ts';

type Doubted = Pick<Match, 'certainty' | 'doubts'>;

/** The heaviest doubt: “The text also names ServiceNow.” Null where there is none. */
export const mainDoubt = ({ doubts: [first] }: Pick<Match, 'doubts'>): string | null => first?.says ?? null;

/** A match in a list, in a few words: “Probably. The text also names ServiceNow.” Null where it is certain. */
export function howSureInList({ certainty, doubts: [first] }: Doubted): string | null {
  if (certainty === 'certain') return null;
  const word = certainty === 'probable' ? 'Probably' : 'Possibly';
  return first === undefined ? word : `${word}. ${first.says}`;
}

/** `“O” for “0”`, each pair once. */
function lettersRead(text: string, changes: NonNullable<Match['changes']>): string {
  const pairs = changes.map(({ at, readAs }) => `“${text.slice(...at)}” for “${readAs}”`);
  return [...new Set(pairs)].join(', ');
}

/** Why a match in a text is no more than probable, in a sentence. */
export function whyProbable(text: string, { doubts: [first], changes = [] }: Match): string {
  const doubt = first === undefined ? '' : ` ${first.says}`;
  if (changes.length > 0)
    return `Probably this error, if these letters were misread: ${lettersRead(text, changes)}.${doubt}`;
  return first === undefined
    ? 'Probably this error: the text includes its own words, but does not name the join.'
    : `Probably this error.${doubt}`;
}
