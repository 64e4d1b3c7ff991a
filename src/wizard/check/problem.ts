import * as z from 'zod/mini';

/** Why a check could not be made. The addresses' own faults are no problem of this kind: they are facts. */
export type CheckProblem =
  | { kind: 'not-an-address' | 'refused' | 'other-host' | 'off' | 'broken'; detail: string | null }
  /** `retryAt`: ms since the epoch, by this browser's clock. */
  | { kind: 'too-many'; detail: string | null; retryAt: number }
  /** Nobody answered, or somebody who is not our checker. */
  | { kind: 'offline'; detail: null };

const problemBody = z.object({ detail: z.optional(z.string()) });

/** Longest text of the checker's that is shown. */
const maxDetail = 400;

const byStatus: Record<number, Exclude<CheckProblem['kind'], 'too-many' | 'offline'>> = {
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

async function detailOf(response: Response): Promise<string | null> {
  try {
    const body = z.safeParse(problemBody, await response.json());
    return body.success ? (body.data.detail?.slice(0, maxDetail) ?? null) : null;
  } catch {
    // A proxy's own error page, or a body cut off: the status says enough.
    return null;
  }
}

/** What an answer other than 200 means. @param now ms since the epoch */
export async function problemOf(response: Response, now: number): Promise<CheckProblem> {
  const isOurs = response.headers.get('content-type')?.startsWith('application/problem+json') === true;
  const detail = isOurs ? await detailOf(response) : null;
  if (response.status === 429)
    return {
      kind: 'too-many',
      detail,
      retryAt: now + 1000 * retryAfter(response.headers.get('retry-after')),
    };
  const kind = byStatus[response.status];
  // Without our content type it is some other server on the way, or plain files without a checker.
  return kind === undefined || !isOurs ? { kind: 'offline', detail: null } : { kind, detail };
}
