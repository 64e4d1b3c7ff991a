import { requestsOfTheJoin, requestsOfTheSignIn } from './lexicon/terms.ts';
import type { Candidate } from './judge.ts';
import { isItsRequest, isOneOf } from './judge.ts';
import { ofOneReport } from './reach.ts';
import type { Meaning } from './tokens.ts';

/** Something that speaks for an entry. What only SPS and SPP can say makes it certain; the others add up. */
export interface Evidence {
  id: string;
  weight: number | 'certain';
  holds(candidate: Candidate): boolean;
}

/** How far the nearest words with a meaning are from those that decide; infinite where there are none. */
export const distanceTo = ({ report: { terms } }: Candidate, meaning: Meaning): number =>
  terms[meaning]?.distance ?? Number.POSITIVE_INFINITY;

/** Whether the words are about a request of these: bound to it, or closer than another program's words, which would tell whose error it is. */
function isAbout(candidate: Candidate, paths: readonly string[]): boolean {
  const { request } = candidate.report;
  if (!request || request.loose || !isOneOf(request.request, paths)) return false;
  const { distance: far } = request;
  if (far > 2 * ofOneReport) return false;
  if (request.bound || candidate.isAnswer) return true;
  // What any program prints stands in the line of its request.
  return candidate.pattern.saidBy === undefined && far <= distanceTo(candidate, 'program');
}

/** Whether SPP's code stands with its own sentence, and is not said to be the answer to a request of another kind. */
function isCodeWithSentence(candidate: Candidate): boolean {
  const { signs, report } = candidate;
  if (isItsRequest(candidate) && report.request?.request.path && !isAbout(candidate, requestsOfTheJoin))
    return false;
  const hasCode = signs.some(({ sign }) => 'code' in sign);
  const hasWords = signs.some(({ sign, part }) => 'phrase' in sign && part === 0);
  return hasCode && hasWords;
}

/** Everything that speaks for an entry. A new row is one more reason to believe a text. */
export const evidence: readonly Evidence[] = [
  {
    id: 'join-path',
    weight: 'certain',
    holds: (candidate) => candidate.pattern.about !== 'sign-in' && isAbout(candidate, requestsOfTheJoin),
  },
  {
    id: 'join-failed',
    weight: 'certain',
    holds: (candidate) => distanceTo(candidate, 'failed') <= ofOneReport,
  },
  { id: 'code-with-sentence', weight: 'certain', holds: isCodeWithSentence },
  {
    id: 'sign-in-path',
    weight: 'certain',
    holds: (candidate) =>
      candidate.pattern.about === 'sign-in' &&
      isItsRequest(candidate) &&
      isAbout(candidate, requestsOfTheSignIn),
  },
  {
    id: 'own-words',
    weight: 3,
    holds: ({ pattern }) => pattern.saidBy === undefined,
  },
  {
    id: 'browser-page',
    weight: 2,
    holds: ({ pattern }) => pattern.saidBy === 'a-browser',
  },
  {
    id: 'client-of-sps',
    weight: 2,
    holds: (candidate) =>
      candidate.pattern.saidBy === 'any-client' && distanceTo(candidate, 'client') <= ofOneReport,
  },
  { id: 'names-the-join', weight: 2, holds: (candidate) => distanceTo(candidate, 'joins') < Infinity },
];
