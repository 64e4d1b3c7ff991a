import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import type { Answers } from './answers.ts';
import type { Asked, Codec } from './questions.ts';
import { asked, isSaying, mostOf, questions } from './questions.ts';
import { mayComeIn } from './sayings.ts';
import { trimEnd } from './trim-end.ts';

/** Answers as texts, by question, as a link and a shared case hold them. */
export type Texts = { readonly [Q in Asked]?: readonly string[] };

const codecOf = (question: Asked): Codec<unknown> => questions[question] as Codec<unknown>;

/** Punctuation that mail programs and people put after a link; ours is percent-encoded. */
const trailing = ` \t\r\n\u00a0.,;:!?'"()<>[]{}`;

/** Longest fragment that is read, in UTF-16 units (security rule 8); the longest that we write is far shorter. */
const longestFragment = 16 * 1024;

/** Reads texts as answers. What cannot be read is dropped, and of a question that takes one answer all but the first. */
export function answersOf(texts: Texts): Answers {
  const answers: Record<string, unknown> = {};
  const said: Record<string, unknown> = {};
  for (const question of asked) {
    const { read, write } = codecOf(question);
    // By what is written again: two texts may say the same.
    const values = new Map<string, unknown>();
    for (const text of texts[question] ?? []) {
      const value = read(text);
      if (value !== null) values.set(write(value), value);
    }
    const [first] = values.values();
    if (first === undefined) continue;
    const most = mostOf[question];
    const value = most === undefined ? first : [...values.values()].slice(0, most);
    if (isSaying(question)) said[question] = value;
    else answers[question] = value;
  }
  if (Object.keys(said).length > 0) answers['said'] = Hearsay.of(said);
  return answers;
}

/** The same the other way round: what could not be read back is left out. */
export function textsOf({ said, ...rest }: Answers): Texts {
  const all: Record<string, unknown> = { ...rest, ...(said !== undefined && Hearsay.open(said)) };
  const texts: Record<string, string[]> = {};
  for (const question of asked) {
    const { read, write } = codecOf(question);
    const value = all[question];
    if (value === undefined) continue;
    const written = [value]
      .flat()
      .slice(0, mostOf[question] ?? 1)
      .map(write);
    const kept = written.filter((text) => mayComeIn(text) && read(text) !== null);
    if (kept.length > 0) texts[question] = kept;
  }
  return texts;
}

/** What a link holds: its answers, and whether something was refused for the characters in it (`mayComeIn`). */
export interface ReadLink {
  readonly answers: Answers;
  readonly refused: boolean;
}

/**
 * The door: reads a fragment, with or without its `#`. Unknown questions and unusable values are dropped, and a fragment longer than any
 * of ours.
 */
export function readLink(fragment: string): ReadLink {
  if (fragment.length > longestFragment) return { answers: {}, refused: false };
  let text = trimEnd(fragment.replace(/^#/, ''), trailing);
  // Some scanners encode a whole fragment once more.
  if (!text.includes('=')) text = text.replaceAll(/%3d/gi, '=').replaceAll(/%26/g, '&');
  const given = new URLSearchParams(text);
  const texts = asked.map((question) => [question, given.getAll(question)] as const);
  const clean = texts.map(([question, values]) => [question, values.filter(mayComeIn)] as const);
  return {
    answers: answersOf(Object.fromEntries(clean)),
    refused: texts.some(([, values]) => !values.every(mayComeIn)),
  };
}

/** The answers that a fragment holds. */
export const answersFromFragment = (fragment: string): Answers => readLink(fragment).answers;

/** The fragment that holds these answers, `#` included, questions sorted; empty where nothing is answered. */
export function fragmentOf(answers: Answers): string {
  const params = new URLSearchParams();
  for (const [question, texts] of Object.entries(textsOf(answers)))
    for (const text of texts) params.append(question, text);
  // A final dot would pass for the end of a sentence when the link is read back.
  const text = params.toString().replace(/\.$/, '%2E');
  return text === '' ? '' : `#${text}`;
}
