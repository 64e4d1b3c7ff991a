import { useMemo, useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { toolNames } from '#diagnosis/pasted-evidence/evidence.ts';
import type { ToolFinding } from '#diagnosis/pasted-evidence/tool-finding.ts';
import { toolFindingKinds } from '#diagnosis/pasted-evidence/tool-finding.ts';

const key = 'sps-join-wizard.ways';

/** How many addresses are kept; the oldest goes first. */
const maxKept = 4;

export const browserAnswers = ['sign-in', 'warning', 'error-page', 'other-site', 'unsure'] as const;
/** What came up when the visitor opened SPP's address in a tab of their own. */
export type BrowserAnswer = (typeof browserAnswers)[number];

export const findsAnswers = ['found', 'not-found', 'unsure'] as const;
/** Whether SPS finds the name, as the visitor looked it up. */
export type FindsAnswer = (typeof findsAnswers)[number];

/** A finding of a pasted output, and when it was pasted, in ms since the epoch. */
export type DatedFinding = ToolFinding & { at: number };

const kept = z.object({
  browser: z.optional(z.object({ answer: z.enum(browserAnswers), at: z.number() })),
  finds: z.optional(z.object({ answer: z.enum(findsAnswers), at: z.number() })),
  output: z.optional(
    z.array(
      z.object({
        kind: z.enum(toolFindingKinds),
        tool: z.enum(toolNames),
        values: z.array(z.string()),
        words: z.null(),
        at: z.number(),
      }),
    ),
  ),
});
const keptByHost = z.array(z.tuple([z.string(), kept]));

/** What the visitor told of the ways to one address that this wizard's server cannot go; absent is not told. */
export interface ReportedPaths {
  readonly browser?: { answer: BrowserAnswer; at: number } | undefined;
  readonly finds?: { answer: FindsAnswer; at: number } | undefined;
  readonly output?: readonly DatedFinding[] | undefined;
}

const nothing: ReportedPaths = {};
let said: ReadonlyMap<string, ReportedPaths> | null = null;
const listeners = new Set<() => void>();

/** Storage may be switched off, full, or of another version: then it lasts as long as the page. */
function recall(): ReadonlyMap<string, ReportedPaths> {
  try {
    const parsed = keptByHost.safeParse(JSON.parse(sessionStorage.getItem(key) ?? '[]'));
    return new Map(parsed.success ? parsed.data : []);
  } catch {
    return new Map();
  }
}

function change(next: ReadonlyMap<string, ReportedPaths>): void {
  said = next;
  try {
    // The words of a pasted text stay in memory; what was found in them may be kept.
    const written = [...next].map(([host, { output, ...answers }]) => [
      host,
      { ...answers, ...(output && { output: output.map((one) => ({ ...one, words: null })) }) },
    ]);
    if (written.length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(written));
  } catch {
    // As above.
  }
  for (const listener of listeners) listener();
}

const all = (): ReadonlyMap<string, ReportedPaths> => (said ??= recall());

/** What was told of the ways to an address. */
export const reportedPaths = (host: string): ReportedPaths => all().get(host) ?? nothing;

/** Keeps what was told until the tab is closed, beside what was told before. */
export function reportPaths(host: string, told: ReportedPaths): void {
  const others = [...all()].filter(([other]) => other !== host);
  change(new Map([...others, [host, { ...reportedPaths(host), ...told }] as const].slice(-maxKept)));
}

/** Forgets what was told of every address. */
export const forgetPaths = (): void => change(new Map());

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The same, kept up to date on a page. */
export function useReportedPaths(host: string): ReportedPaths {
  const read = useMemo(() => () => reportedPaths(host), [host]);
  return useSyncExternalStore(subscribe, read, read);
}
