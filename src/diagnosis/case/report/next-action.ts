import { asCode } from '../../address/as-code.ts';
import { doerOf } from '../../guidance/addressee.ts';
import { joinErrorById } from '../../join-errors/catalogue.ts';
import type { Step } from '../../join-errors/step.ts';
import type { Note, SharedCase } from '../case.ts';

/** The next thing to do about a case, and who does it. */
export interface NextAction {
  who: string;
  /** A marked sentence. */
  does: string;
}

const sender = 'whoever shared the case';
const checkAgain = 'Check SPP’s address again, then share the case again.';

/** What a note asks, as a marked sentence; words of the one who asks are a value in it. */
export const askedWords = ({ asks }: Note): string =>
  'text' in asks
    ? `Try this: ${asCode(asks.text)}`
    : 'error' in asks
      ? `Look at this error: ${joinErrorById[asks.error].title}.`
      : checkAgain;

/** What the other side asks for goes first; else the first step of the resolution; where neither is known, another look. */
export function nextOf({ notes }: Pick<SharedCase, 'notes'>, [first]: readonly Step[]): NextAction {
  const newest = notes.toSorted((one, other) => other.at - one.at)[0];
  if (newest !== undefined) return { who: sender, does: askedWords(newest) };
  return first === undefined ? { who: sender, does: checkAgain } : { who: doerOf(first), does: first.text };
}
