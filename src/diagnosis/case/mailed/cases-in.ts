import { undoWrapping } from './undo-wrapping.ts';

/** Most links of one text that are looked at: a long thread holds a few. */
const mostLinks = 16;

/** Where the fragment of a case begins: behind `case#`; a cut link of Proofpoint's has kept its `*` for the `#`. */
const beginning = /c[\s>]{0,12}a[\s>]{0,12}s[\s>]{0,12}e[\s>]{0,12}[#*](?=[\s>"'(<]{0,80}c[\s>]{0,12}\d)/g;

/** What may stand between two parts of a link that was wrapped: line breaks, spaces, quotation marks, and signs that are no letter. */
const joint = /^[^\w-]+/;
/** From this length on a stretch of letters is a part of a link and no word of a sentence. */
const shortestPart = 20;

/** The letters with which a text begins, over line breaks and quotation marks as long as what follows is still part of a link. */
function unbroken(text: string): string {
  let letters = '';
  let rest = text.replace(/^[^\w-]+/, '');
  for (;;) {
    const part = /^[\w-]*/.exec(rest)?.[0] ?? '';
    if (part === '' || (letters !== '' && part.length < shortestPart)) return letters;
    letters += part;
    rest = rest.slice(part.length);
    rest = rest.slice(joint.exec(rest)?.[0].length ?? 0);
  }
}

/** The letters of one link's fragment. */
export interface Candidate {
  /** All that follow its beginning: words of the mail may stand behind it. Its own length says where it ends. */
  all: string;
  /** Only those that are surely part of it, for a link that does not say so because it was cut. */
  own: string;
}

const candidate = (text: string): Candidate => ({
  all: text.replaceAll(/[^\w-]/g, ''),
  own: unbroken(text),
});

/** Every fragment of a case in a fragment, a link, or a mail with links, in the order of the text; the whole text where there is none. */
export function casesIn(text: string): Candidate[] {
  const undone = undoWrapping(text);
  const starts = [...undone.matchAll(beginning)].map(({ index, 0: { length } }) => index + length);
  if (starts.length === 0) return [candidate(undone)];
  return starts.slice(0, mostLinks).map((start, at) => candidate(undone.slice(start, starts[at + 1])));
}
