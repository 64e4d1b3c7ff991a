import { generation } from '#diagnosis/guidance/generation.ts';
import { sppGeneration } from '#diagnosis/guidance/spp-generation.ts';
import { isJoinErrorId } from '#diagnosis/join-errors/known-ids.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import type { Answers } from './answers.ts';
import type { Sayings } from './sayings.ts';
import { sayable } from './sayings.ts';
import type { SaidVersion } from './version.ts';
import { saidVersion } from './version.ts';

/** How an answer stands in a link: as text. What cannot be read is no answer, and null; what was written reads as the same again. */
export interface Codec<Value> {
  readonly read: (text: string) => Value | null;
  readonly write: (value: Value) => string;
}

const oneOf = <const Text extends string>(...texts: readonly Text[]): Codec<Text> => ({
  read: (text) => texts.find((one) => one === text) ?? null,
  write: (value) => value,
});

/** A text of its own, where it passes. */
const textThat = (passes: (text: string) => boolean): Codec<string> => ({
  read: (text) => (passes(text) ? text : null),
  write: (value) => value,
});

const like = (pattern: RegExp): Codec<string> => textThat((text) => pattern.test(text));

/** Ms since the epoch, with at least so many digits: an instant of this century has twelve or more. */
const instantOf = (digits: number): Codec<number> => ({
  read: (text) => (text.length >= digits && /^\d{1,14}$/.test(text) ? Number(text) : null),
  write: (value) => String(Math.round(value)),
});

const joinError: Codec<JoinErrorId> = {
  read: (text) => (isJoinErrorId(text) ? text : null),
  write: (value) => value,
};

const version: Codec<SaidVersion> = {
  read: (text) => (/^.{1,40}$/.test(text) ? saidVersion(text) : null),
  write: ({ text }) => text,
};

const heard: Codec<Hearsay<string>> = {
  read: (text) => (/^[^]{1,2000}$/.test(text) ? Hearsay.of(text) : null),
  write: (value) => Hearsay.open(value),
};

/** One value of each question as it stands in the fragment: what a text is said to name has a question for each. */
type OneOfEach = Required<Omit<Answers, 'said' | 'tried'>> & { readonly tried: JoinErrorId } & {
  readonly [S in keyof Sayings]-?: string;
};
export type Asked = keyof OneOfEach;

/** Every question, and how its answer is read and written. Anything else in a link is dropped. */
export const questions: { readonly [Q in Asked]: Codec<OneOfEach[Q]> } = {
  door: oneOf('join', 'failed', 'symptom', 'catalogue', 'case'),
  address: heard,
  error: joinError,
  generation: oneOf(...generation.options),
  sps: version,
  spp: version,
  sppIs: oneOf(...sppGeneration.options, 'unsure'),
  account: oneOf('ready', 'unsure'),
  outcome: oneOf('worked', 'failing', 'running'),
  host: textThat(sayable.host),
  entered: textThat(sayable.entered),
  offered: textThat(sayable.offered),
  code: textThat(sayable.code),
  path: textThat(sayable.path),
  reason: textThat(sayable.reason),
  from: oneOf('text', 'confirmed', 'check'),
  clock: instantOf(12),
  before: oneOf('yes', 'no', 'unknown'),
  pressed: instantOf(1),
  pressedAt: instantOf(12),
  waits: joinError,
  mayChangeSpp: oneOf('no'),
  decided: like(/^[a-z-]{1,40}$/),
  tried: joinError,
};

/** In the order in which they stand in a link. */
export const asked = Object.keys(questions).sort() as Asked[];

/** How many values of a question are kept; absent: one. Of the errors that were followed all count: none may come again. */
export const mostOf: { readonly [Q in Asked]?: number } = { offered: 8, tried: 64 };

/** Whether it is a value that a text is said to name. */
export const isSaying = (question: Asked): question is Asked & keyof Sayings => question in sayable;
