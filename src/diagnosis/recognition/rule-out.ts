import { isAnswer } from '../join-errors/is-answer.ts';
import { isOneOf } from './find-part.ts';
import type { NamedRequest } from './lexicon/find-requests.ts';
import { isHostOfOthers, isOtherPort, isPublicHost } from './lexicon/foreign-signs.ts';
import type { SignHit, Signs } from './gather-signs.ts';
import type { DecidingSigns } from './group-signs.ts';
import { lowerBound } from './lower-bound.ts';
import type { RequestOfReport, RequestsOfText } from './named-request.ts';
import type { Pattern } from '../join-errors/pattern.ts';
import { requestsOfTheJoin, requestsOfTheSignIn } from './lexicon/report-signs.ts';

/** A Python traceback is seldom longer than this (white space not counted). */
const inOneTraceback = 3000;

/** A product named farther away is another subject. */
const closeToProduct = 600;

/** Whether a request that is not the join's names its path; people leave it out of a URL, Python's pool never does. */
const namesAnotherPath = ({ path, isPool }: NamedRequest): boolean =>
  path !== undefined && path !== '' && (path !== '/' || isPool === true);

const distance = (place: number, { start, end }: { start: number; end: number }): number =>
  Math.max(0, place - end, start - place);

/** How far the nearest of some places is from a report; infinite where none is near. */
function distanceTo(
  places: readonly number[],
  deciding: DecidingSigns,
  requests: RequestsOfText,
  reach: number,
): number {
  const near = places.slice(
    lowerBound(places, deciding.start - reach),
    lowerBound(places, deciding.end + reach),
  );
  return near
    .filter((at) => !requests.apart(at, deciding.start))
    .reduce((least, at) => Math.min(least, distance(at, deciding)), Number.POSITIVE_INFINITY);
}

/** Paths at which people sign in. */
const signIn = /token|oauth|auth|login|connect|signin|saml|sso/i;
/** An answer of a sign-in service names its request in the same line, or this close where the path is one of a sign-in. */
const closeToSignIn = 200;

/** The request that a failed sign-in is about; its answer is so short that other lines of a log speak of something else. */
function ofSignIn(request: NamedRequest, deciding: DecidingSigns, requests: RequestsOfText): boolean {
  const place = request.start < deciding.start ? request.end : request.start;
  if (distance(place, deciding) > closeToSignIn) return false;
  return signIn.test(request.path ?? '') || requests.inOneLine(request, deciding);
}

/** Whether a name that was asked for, or one in the certificate that came, is that of another kind of server. */
const namesHostOfOthers = ({ slots: { entered, host, offered = [] } }: SignHit): boolean =>
  isHostOfOthers(entered ?? host ?? '') || offered.some((name) => isPublicHost(name.replace(/^\*\./, '')));

/** A browser's page about the computer that it runs on shows no SPP, which is an appliance. */
const ownComputer = /^(?:localhost|127(?:\.\d{1,3}){3})(?=$|[.:])/i;

const isPageOfOthers = (hit: SignHit): boolean =>
  ownComputer.test(hit.slots.host ?? '') || namesHostOfOthers(hit);

/** Whether what is known of a report rules an entry out: another request, another kind of server, another program. */
export function isAboutSomethingElse(
  pattern: Pattern,
  report: RequestOfReport | undefined,
  deciding: DecidingSigns,
  signs: Signs,
  requests: RequestsOfText,
): boolean {
  if (pattern.about === 'anything') return deciding.hits.some(isPageOfOthers);
  const isSignIn = pattern.about === 'sign-in';
  const named = report?.loose === false ? report.request : undefined;
  const request = named && isSignIn && !ofSignIn(named, deciding, requests) ? undefined : named;
  const foreign = distanceTo(
    signs.marks.foreign,
    deciding,
    requests,
    isSignIn ? closeToSignIn : inOneTraceback,
  );
  const ownRequests = isSignIn ? requestsOfTheSignIn : [];
  if (request && isOneOf(request, [...ownRequests, ...requestsOfTheJoin])) {
    // Another program's words that are nearer than the request tell whose error it is; what SPP answered nobody else says.
    const place = request.start < deciding.start ? request.end : request.start;
    return !isAnswer(pattern) && foreign < distance(place, deciding);
  }
  if (request !== undefined && namesAnotherPath(request)) return true;
  // The join speaks HTTPS only, and on its own port.
  if (request?.scheme === 'http') return true;
  if (request?.host !== undefined && isHostOfOthers(request.host)) return true;
  if (request?.port !== undefined && isOtherPort(request.port)) return true;
  if (request === undefined && requests.isOfAnother(deciding.start)) return true;
  if (deciding.hits.some(namesHostOfOthers)) return true;
  if (foreign < Number.POSITIVE_INFINITY) return true;
  const isNear = (places: readonly number[], reach = inOneTraceback) =>
    distanceTo(places, deciding, requests, reach) < Number.POSITIVE_INFINITY;
  // The frame of a failed sign-in, and what SPP answered, nobody else says.
  const isOnlySpps = isSignIn || isAnswer(pattern);
  const isBesideOthers =
    isNear(signs.marks.product, closeToProduct) || requests.isBesideOther(deciding.start);
  if (!isOnlySpps && isBesideOthers && !isNear(signs.names)) return true;
  return !isSignIn && isNear(signs.marks.frame) && !isNear(signs.marks.own);
}

/** Whether the request that a report names says anything about the entry; one in an object of its own may not. */
export function isTheEntrysOwn(pattern: Pattern, report: RequestOfReport): boolean {
  if (report.loose) return false;
  // A failed sign-in may stand beside the join's requests, but it is not about them.
  return pattern.about !== 'sign-in' || !isOneOf(report.request, requestsOfTheJoin);
}
