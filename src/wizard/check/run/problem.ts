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

const byStatus: Record<number, Exclude<CheckProblem['kind'], 'too-many' | 'offline' | 'absent'>> = {
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

/** What an answer other than 200 means. @param now ms since the epoch */
export async function problemOf(response: Response, now: number): Promise<CheckProblem> {
  const isOurs = response.headers.get('content-type')?.startsWith('application/problem+json') === true;
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
