import type { QueryClient } from '@tanstack/react-query';
import { CancelledError, queryOptions } from '@tanstack/react-query';
import { recallFacts, rememberFacts } from './remembered.ts';
import type { CheckAnswer, Progress } from './run-check.ts';
import { runCheck } from './run-check.ts';

const progressKey = (host: string) => ['progress', host] as const;

/** The check that runs now: at most one in a page. */
let running = new AbortController();

/** The address whose check was pressed and whose answer no page has shown yet; null for none. */
let awaited: string | null = null;

/** Whether somebody pressed Check for this address and has not been shown what came of it: a check can be over before its page is there. */
export const isAwaited = (host: string): boolean => awaited === host;

/** What came of the press stands on a page. */
export const isShown = (host: string): void => {
  if (awaited === host) awaited = null;
};

/** Not the query's own signal: that one gives up when you turn to another page, and the check should go on. */
const fetchFacts = (host: string, client: QueryClient) => (): Promise<CheckAnswer> => {
  running = new AbortController();
  return runCheck(host, running.signal, (progress) =>
    client.setQueryData<Progress>(progressKey(host), progress),
  );
};

/**
 * The facts of one address. Never fetched by itself (`enabled` is false, and nothing refetches): only `pressCheck` does.
 *
 * @param host a parsed address
 */
export const factsQuery = (host: string, client: QueryClient) =>
  queryOptions<CheckAnswer>({
    queryKey: ['facts', host],
    enabled: false,
    gcTime: Number.POSITIVE_INFINITY,
    queryFn: fetchFacts(host, client),
    initialData: (): CheckAnswer | undefined => {
      const recalled = recallFacts(host);
      return recalled && { kind: 'checked', ...recalled };
    },
  });

/** How far the running check of an address is; nobody fetches it. */
export const progressQuery = (host: string) =>
  queryOptions<Progress>({
    queryKey: progressKey(host),
    enabled: false,
    initialData: { lines: [], trying: [] },
    queryFn: () => ({ lines: [], trying: [] }),
  });

/**
 * The press on Check, and the only way to start one. A check of the same address that still runs is the answer to this press too; one of
 * another address is given up: its answer would be for what was typed before.
 */
export async function pressCheck(host: string, client: QueryClient): Promise<void> {
  if (awaited === host && client.isFetching({ queryKey: ['facts', host], exact: true }) > 0) return;
  await giveUpCheck(client);
  awaited = host;
  client.setQueryData<Progress>(progressKey(host), { lines: [], trying: [] });
  try {
    const answer = await client.fetchQuery({
      queryKey: ['facts', host],
      queryFn: fetchFacts(host, client),
      staleTime: 0,
      gcTime: Number.POSITIVE_INFINITY,
    });
    if (answer.kind === 'checked') rememberFacts(host, answer);
  } catch (error) {
    // Given up by a newer press, by Cancel or by Start again: the page shows what it showed before.
    if (!(error instanceof CancelledError)) throw error;
  }
}

/** Gives up the check that runs, down to its socket. */
export async function giveUpCheck(client: QueryClient): Promise<void> {
  awaited = null;
  const cancelled = client.cancelQueries({ queryKey: ['facts'] });
  running.abort();
  await cancelled;
}

/** Takes over facts that a press has brought already, for the address that was suggested by them. */
export function adoptFacts(
  host: string,
  answer: Extract<CheckAnswer, { kind: 'checked' }>,
  client: QueryClient,
): void {
  client.setQueryData<CheckAnswer>(['facts', host], answer);
  awaited = host;
  rememberFacts(host, answer);
}
