import type { Tone } from '../ui/notice.tsx';
import type { VersionMatch } from '../check/run/version-match.ts';
import { isMismatch } from '../check/run/version-match.ts';
import type { Versions } from '../check/run/versions-of.ts';

interface Words {
  tone: Tone;
  text: string;
  /** Null where our own comparison says no more than what both versions are. */
  basis: 'documented' | 'inferred';
}

const words: Record<Exclude<VersionMatch['verdict'], 'unreadable' | 'too-old'>, Words> = {
  same: { tone: 'ok', text: 'Both have the same version, as the guides ask.', basis: 'documented' },
  'same-as-typed': {
    tone: 'info',
    text: 'The versions are the same as far as they were typed; the patch of at least one is not known. The guides ask that both match exactly, so compare the third number too.',
    basis: 'documented',
  },
  'patch-differs': {
    tone: 'warn',
    text: 'The releases are the same, but the patches differ. The guides ask that both match exactly.',
    basis: 'documented',
  },
  differs: {
    tone: 'warn',
    text: 'The versions differ. The guides ask that both match exactly: bring both to the same version before you join.',
    basis: 'documented',
  },
  'lts-with-feature': {
    tone: 'warn',
    text: 'The versions differ, and one is a long-term support release while the other is a feature release. The guides ask for the same version on both and say not to mix the two kinds.',
    basis: 'documented',
  },
  'minimum-pair': {
    tone: 'info',
    text: 'SPP 2.x and SPS count their versions differently, so the two cannot be compared. This pair meets the documented minimum, SPP 2.7 and SPS 6.0.',
    basis: 'inferred',
  },
};

const tooOld: Record<'sps' | 'spp', Words> = {
  spp: {
    tone: 'warn',
    text: 'This SPP is too old to be joined from SPS: that takes SPP 2.7 and SPS 6.0 at least.',
    basis: 'documented',
  },
  sps: {
    tone: 'warn',
    text: 'This SPS is too old to join SPP: that takes SPS 6.0 and SPP 2.7 at least.',
    basis: 'documented',
  },
};

/** What to say of a pair of versions that could be read. */
export const wordsOfMatch = (match: Exclude<VersionMatch, { verdict: 'unreadable' }>): Words =>
  match.verdict === 'too-old' ? tooOld[match.which] : words[match.verdict];

/** Of workflows that start on SPS, by whether the versions allow them; null: the versions do not say. */
export function sessionsInitiatedWords(ready: boolean | null): string | null {
  if (ready === true) return null;
  const minimum =
    'They take SPP 2.8 or later with SPS 6.2 or later, or with SPS 6.0.2 or a later 6.0.x, but not 6.1.x.';
  return ready === false
    ? `These versions are too old for workflows that are initiated on SPS. ${minimum}`
    : `Whether these versions allow workflows that are initiated on SPS depends on the patch. ${minimum}`;
}

const results: Record<VersionMatch['verdict'], string> = {
  same: 'the same',
  'same-as-typed': 'the same, as far as typed',
  'patch-differs': 'patches differ',
  differs: 'they differ',
  'lts-with-feature': 'they differ',
  'too-old': 'too old',
  'minimum-pair': 'minimum met',
  unreadable: 'not understood',
};

/** The comparison in a word or two. @param ticked whether somebody said that he compared them */
export const versionResult = ({ match }: Pick<Versions, 'match'>, ticked: boolean): string =>
  ticked && !isMismatch(match) ? 'compared' : match === null ? 'not compared' : results[match.verdict];
