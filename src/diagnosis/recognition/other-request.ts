import type { Candidate } from './judge.ts';
import { isOneOf } from './judge.ts';
import type { NamedRequest } from './lexicon/find-requests.ts';
import { requestsOfTheJoin, requestsOfTheSignIn } from './lexicon/terms.ts';

/** An answer of a sign-in service is so short that lines of a log farther away speak of something else. */
export const ofOneSignIn = 200;
/** Paths at which people sign in. */
const signIn = /token|oauth|auth|login|connect|signin|saml|sso/i;

export const isSignIn = ({ pattern }: Candidate): boolean => pattern.about === 'sign-in';
/** Whether nobody but SPP says these words, whatever stands around them. */
export const isOnlySpps = (candidate: Candidate): boolean => isSignIn(candidate) || candidate.isAnswer;

const requestsOfEither = [...requestsOfTheJoin, ...requestsOfTheSignIn];

/** The request that the words are about, if it is none of SPP's. */
export function otherRequest(candidate: Candidate): NamedRequest | undefined {
  const { request } = candidate.report;
  if (!request || request.loose || candidate.pattern.about === 'anything') return undefined;
  if (isOneOf(request.request, isSignIn(candidate) ? requestsOfEither : requestsOfTheJoin)) return undefined;
  if (!isSignIn(candidate)) return request.request;
  const { path = '' } = request.request;
  return request.distance <= ofOneSignIn && signIn.test(path) ? request.request : undefined;
}

/** Names that the words themselves hold: of a server that was asked for, or of the certificate that came. */
export function hostsOf(candidate: Candidate): string[] {
  const hosts: string[] = [];
  for (const { slots } of candidate.signs) {
    if (slots.entered !== undefined) hosts.push(slots.entered);
    if (slots.host !== undefined) hosts.push(slots.host);
    for (const name of slots.offered ?? []) hosts.push(name.replace(/^\*\./, ''));
  }
  const asked = otherRequest(candidate)?.host;
  if (asked !== undefined) hosts.push(asked);
  return hosts;
}
