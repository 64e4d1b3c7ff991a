import type { Mark } from './compile-patterns.ts';
import { isOneOf } from './find-part.ts';
import type { NamedRequest } from './find-requests.ts';
import { isOtherPort, isPublicHost } from './foreign-signs.ts';
import type { Signs } from './gather-signs.ts';
import type { DecidingSigns } from './group-signs.ts';
import { lowerBound } from './lower-bound.ts';
import type { RequestOfReport, RequestsOfText } from './named-request.ts';
import type { Pattern } from './pattern.ts';
import { requestsOfTheJoin, requestsOfTheSignIn } from './report-signs.ts';

/** A Python traceback is seldom longer than this (white space not counted). */
const inOneTraceback = 3000;

/** Whether a request that is not the join's names its path; people leave it out of a URL, Python's pool never does. */
const namesAnotherPath = ({ path, isPool }: NamedRequest): boolean =>
  path !== undefined && path !== '' && (path !== '/' || isPool === true);

/** Whether what is known of a report rules an entry out: another request, another kind of server, another program. */
export function isAboutSomethingElse(
  pattern: Pattern,
  report: RequestOfReport | undefined,
  deciding: DecidingSigns,
  signs: Signs,
  requests: RequestsOfText,
): boolean {
  if (pattern.about === 'anything') return false;
  const request = report?.loose === false ? report.request : undefined;
  const ownRequests = pattern.about === 'sign-in' ? requestsOfTheSignIn : [];
  if (request && isOneOf(request, [...ownRequests, ...requestsOfTheJoin])) return false;
  if (request !== undefined && namesAnotherPath(request)) return true;
  // The join speaks HTTPS only, and on its own port.
  if (request?.scheme === 'http') return true;
  if (request?.host !== undefined && isPublicHost(request.host)) return true;
  if (request?.port !== undefined && isOtherPort(request.port)) return true;
  if (request === undefined && requests.isOfAnother(deciding.start)) return true;
  if (deciding.hits.some(({ slots }) => isPublicHost(slots.entered ?? slots.host ?? ''))) return true;
  const isNear = (mark: Mark): boolean => {
    const places = signs.marks[mark];
    const near = places.slice(
      lowerBound(places, deciding.start - inOneTraceback),
      lowerBound(places, deciding.start + inOneTraceback),
    );
    return near.some((at) => !requests.apart(at, deciding.start));
  };
  return isNear('foreign') || (isNear('frame') && !isNear('own'));
}

/** Whether the request that a report names says anything about the entry; one in an object of its own may not. */
export function isTheEntrysOwn(pattern: Pattern, report: RequestOfReport): boolean {
  if (report.loose) return false;
  // A failed sign-in may stand beside the join's requests, but it is not about them.
  return pattern.about !== 'sign-in' || !isOneOf(report.request, requestsOfTheJoin);
}
