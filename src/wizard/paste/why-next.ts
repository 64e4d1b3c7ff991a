import type { WhyNext } from '#diagnosis/guidance/next-cause.ts';
import type { BasisWord } from '../ui/basis-tag.tsx';

/** Why a cause is the next to look at, as one sentence, and how that is known; null where the reader sees it in the own text. */
interface Reason {
  says: string;
  basis: BasisWord | null;
}

const reasons: Record<Exclude<WhyNext, 'shown-by-check'>, Reason> = {
  'named-in-text': { says: 'Your text shows this error as well.', basis: null },
  'text-may-mean': { says: 'Your text can also mean this error.', basis: 'inferred' },
  'may-also-be': {
    says: 'The words of an error that you followed can also stand for this one.',
    basis: 'inferred',
  },
  'text-would-fit': { says: 'Your text fits this error, if it came from SPS.', basis: 'inferred' },
  'same-place': {
    says: 'This error stops a join at the same place as the error that you followed last.',
    basis: 'inferred',
  },
  later: {
    says: 'This error stops a join later than the error that you followed last.',
    basis: 'inferred',
  },
  'not-ruled-out': { says: 'Nothing known about your case rules this error out.', basis: 'inferred' },
};

/** @param host the address that was checked; its grammar leaves no marks in it */
export const whyNext = (why: WhyNext, host: string): Reason =>
  why === 'shown-by-check'
    ? { says: `The check of \`${host}\` shows this.`, basis: 'observed' }
    : reasons[why];
