import * as z from 'zod/mini';

/** `GET /api/about`: which checker this is, and whether it will check. */
export const about = z.object({
  version: z.string(),
  check: z.enum(['on', 'off']),
  /** Why the check is off, in one sentence; null where it is on. */
  why: z.nullable(z.string()),
  lab: z.boolean(),
  vantage: z.object({ hostname: z.string() }),
  /** The practice appliances to try, empty where the lab is off. */
  practice: z.array(z.object({ address: z.string(), shows: z.string() })),
});

export type About = z.infer<typeof about>;
