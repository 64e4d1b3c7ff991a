import { useEffect } from 'react';
import type { KnownValues } from '#diagnosis/guidance/guide.ts';
import { nothingKnown } from '#diagnosis/guidance/guide.ts';
import { knownOfText } from '#diagnosis/guidance/known-of-text.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import { isMadeHere, keepMadeHere } from './made-here.ts';
import type { Answers } from '../answers/answers.ts';
import { subjectOf } from '../answers/answers.ts';
import type { Sayings } from '../answers/sayings.ts';
import type { ReadPasted } from './read-pasted.ts';
import { readPasted } from './read-pasted.ts';
import { sayingsOf } from './sayings-of.ts';

/** What a text is said to name, and who says so. */
export type Said =
  | {
      /** Recognised in this tab. */
      from: 'tab';
      sayings: Sayings;
      known: KnownValues;
      /** Null after a reload: the text is gone then. */
      pasted: ReadPasted | null;
      /** What a picture seems to name: any letter of it may be another one. Null where no picture was read. */
      pictured: Hearsay<Sayings> | null;
    }
  | {
      /** Stands in the address bar, and nobody in this tab has pasted a text that names it. */
      from: 'link';
      heard: Hearsay<Sayings>;
    };

const ofTab = (sayings: Sayings, pasted: ReadPasted | null): Said => ({
  from: 'tab',
  sayings,
  known: knownOfText({ ...sayings, offeredNames: sayings.offered }),
  pasted,
  pictured: null,
});

/** Of a picture, what kind of error it is counts; its names and addresses are shown, and are nothing to type or to check. */
const ofPicture = (sayings: Sayings, pasted: ReadPasted): Said => ({
  from: 'tab',
  sayings: { code: sayings.code, path: sayings.path, reason: sayings.reason },
  known: nothingKnown,
  pasted,
  pictured: Hearsay.of(sayings),
});

/** Who says the values: the text in memory first, then the record of this tab, and the link where neither knows of them. */
export function whoSays({ said }: Answers, pasted: ReadPasted | null): Said | null {
  if (pasted?.pictured === true) return ofPicture(sayingsOf(pasted.match), pasted);
  if (pasted !== null) return ofTab(sayingsOf(pasted.match), pasted);
  if (said === undefined) return null;
  return isMadeHere({ said }) ? ofTab(Hearsay.open(said), null) : { from: 'link', heard: said };
}

/** The same on the page of an error: values that this tab read for another error are not seen of this one. */
export function whoSaysOf(id: JoinErrorId, answers: Answers, pasted: ReadPasted | null): Said | null {
  const said = whoSays(answers, pasted);
  if (said?.from !== 'tab' || said.pasted !== null) return said;
  return answers.said !== undefined && isMadeHere({ error: id, said: answers.said }) ? said : null;
}

/** The values of a text on the page of a join error. Those of a text in memory are written down as this tab's own. */
export function useSaid(id: JoinErrorId, answers: Answers): Said | null {
  const said = whoSaysOf(
    id,
    answers,
    answers.from === 'check' && answers.outcome === undefined ? null : readPasted(id),
  );
  const pasted = said?.from === 'tab' ? said.pasted : null;
  // What was read from a picture is not written down: after a reload it is no more than the link says.
  const match = pasted?.pictured === true ? undefined : pasted?.match;
  useEffect(() => {
    if (match === undefined) return;
    const heard = Hearsay.of(sayingsOf(match));
    const subject = subjectOf(heard);
    if (subject !== undefined) keepMadeHere({ address: subject });
    keepMadeHere({ said: heard });
    keepMadeHere({ error: id, said: heard });
  }, [id, match]);
  return said;
}
