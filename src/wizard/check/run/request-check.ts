import type { Result } from '#diagnosis/address/result.ts';
import type { Checked } from '#diagnosis/facts/facts.ts';
import { streamLine } from '#diagnosis/facts/facts.ts';
import { hosting } from '../../hosting/hosting.ts';
import { tellSignedOut } from '../../hosting/return-place.ts';
import { api } from '../../paths.ts';
import type { CheckProblem } from './problem.ts';
import { isSignIn, problemOf } from './problem.ts';
import { readLines } from './read-lines.ts';

/** One probe's result as it came, perhaps of a probe that this page does not know; its fact is parsed where it is used. `ip` is null for DNS. */
export interface ProgressLine {
  probe: string;
  ip: string | null;
  attempt: unknown;
}

interface Options {
  signal: AbortSignal;
  /** The addresses that may be dialled, for a name that a server told; absent: any. */
  only?: readonly string[];
  onProgress?: (line: ProgressLine) => void;
}

const broken: CheckProblem = { kind: 'broken', detail: null };

function readLine(line: string): ReturnType<typeof streamLine.safeParse> | null {
  try {
    return streamLine.safeParse(JSON.parse(line));
  } catch {
    // Not JSON: a proxy's text in the stream, or a line cut off.
    return null;
  }
}

async function readAnswer(
  body: ReadableStream<Uint8Array>,
  onProgress: Options['onProgress'],
): Promise<Result<Checked, CheckProblem>> {
  for await (const line of readLines(body)) {
    const parsed = readLine(line);
    if (parsed === null || !parsed.success) return { ok: false, why: broken };
    if ('whole' in parsed.data) return { ok: true, value: parsed.data.whole };
    onProgress?.(parsed.data);
  }
  return { ok: false, why: broken };
}

/**
 * Asks the checker to look at one address, and reads its answer as it streams.
 *
 * Called only by a press (security rule 3).
 *
 * @param host a parsed address: what was typed may hold a password and never leaves the page
 * @throws only when given up through `signal`; every other failure is a value
 */
export async function requestCheck(
  host: string,
  { signal, only, onProgress }: Options,
): Promise<Result<Checked, CheckProblem>> {
  if (hosting() !== 'server') return { ok: false, why: { kind: 'absent', detail: null } };
  try {
    const response = await fetch(new URL(api.check, document.baseURI), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
      body: JSON.stringify({ address: host, only }),
      // A sign-on before this server knows its visitors by a cookie; this server itself has none. A redirect is not followed, but told.
      credentials: 'same-origin',
      redirect: 'manual',
      signal,
    });
    tellSignedOut(isSignIn(response));
    if (!response.ok || isSignIn(response)) return { ok: false, why: await problemOf(response, Date.now()) };
    return response.body === null ? { ok: false, why: broken } : await readAnswer(response.body, onProgress);
  } catch (error) {
    if (signal.aborted) throw error;
    // fetch tells no more than that nobody answered.
    return { ok: false, why: { kind: 'offline', detail: null } };
  }
}
