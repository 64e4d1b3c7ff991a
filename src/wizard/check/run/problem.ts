import * as z from 'zod/mini';
import type { RefusalReason } from '#diagnosis/facts/facts.ts';
import { refusalReason } from '#diagnosis/facts/facts.ts';

/** Why a check could not be made. The addresses' own faults are no problem of this kind: they are facts. */
export type CheckProblem =
  | { kind: 'not-an-address' | 'other-host' | 'off' | 'broken'; detail: string | null }
  /** `reason`: null where the checker does not tell it, as on a network. */
  | { kind: 'refused'; detail: string | null; reason: RefusalReason | null }
  /** `retryAt`: ms since the epoch, by this browser's clock. */
  | { kind: 'too-many'; detail: string | null; retryAt: number }
  /** Something before this server wants a sign-in first. */
  | { kind: 'signed-out'; detail: null }
  /** Nobody answered, or somebody who is not our checker. */
  | { kind: 'offline'; detail: null }
  /** The page came as plain files: nobody was asked. */
  | { kind: 'absent'; detail: null };

const problemBody = z.object({
  detail: z.optional(z.string()),
  reason: z.optional(z.unknown()),
});

/** Longest text of the checker's that is shown. */
const maxDetail = 400;

const byStatus: Record<
  number,
  Exclude<CheckProblem['kind'], 'too-many' | 'offline' | 'absent' | 'signed-out'>
> = {
  400: 'not-an-address',
  403: 'refused',
  413: 'not-an-address',
  415: 'broken',
  421: 'other-host',
  500: 'broken',
  503: 'off',
};

/** Where no Retry-After can be read, in seconds. */
const defaultRetryS = 10;
const longestRetryS = 3600;

function retryAfter(header: string | null): number {
  const seconds = header === null ? Number.NaN : Number(header);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, longestRetryS) : defaultRetryS;
}

/** What our checker says of a problem; all null where it says nothing that can be read. */
interface Said {
  detail: string | null;
  reason: RefusalReason | null;
}

const nothingSaid: Said = { detail: null, reason: null };

async function whatIsSaid(response: Response): Promise<Said> {
  try {
    const body = z.safeParse(problemBody, await response.json());
    if (!body.success) return nothingSaid;
    const reason = z.safeParse(refusalReason, body.data.reason);
    return {
      detail: body.data.detail?.slice(0, maxDetail) ?? null,
      reason: reason.success ? reason.data : null,
    };
  } catch {
    // A proxy's own error page, or a body cut off: the status says enough.
    return nothingSaid;
  }
}

const typeOf = (response: Response): string => response.headers.get('content-type') ?? '';
const isOfOurs = (response: Response): boolean => typeOf(response).startsWith('application/problem+json');

/**
 * Whether something before this server wants a sign-in first, as a reverse proxy with single sign-on answers for it: a redirect to the
 * identity provider (asked for with `redirect: 'manual'`, so that it is not followed), 401, 403 in other words than ours, or the page of the
 * sign-in with 200. This server itself never redirects a request to its interface, asks for no password, and answers none with HTML.
 */
export const isSignIn = (response: Response): boolean =>
  response.type === 'opaqueredirect' ||
  response.status === 401 ||
  (response.status === 403 && !isOfOurs(response)) ||
  (response.ok && /^\s*(?:text\/html|application\/xhtml)/i.test(typeOf(response)));

/** What an answer other than ours of 200 means. @param now ms since the epoch */
export async function problemOf(response: Response, now: number): Promise<CheckProblem> {
  if (isSignIn(response)) return { kind: 'signed-out', detail: null };
  const isOurs = isOfOurs(response);
  const { detail, reason } = isOurs ? await whatIsSaid(response) : nothingSaid;
  if (response.status === 429)
    return {
      kind: 'too-many',
      detail,
      retryAt: now + 1000 * retryAfter(response.headers.get('retry-after')),
    };
  const kind = byStatus[response.status];
  // Without our content type it is some other server on the way, or plain files without a checker.
  if (kind === undefined || !isOurs) return { kind: 'offline', detail: null };
  return kind === 'refused' ? { kind, detail, reason } : { kind, detail };
}
