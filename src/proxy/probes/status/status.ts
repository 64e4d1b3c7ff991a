import type { SppStatus, StatusFact, StatusReason } from '#diagnosis/facts/status-facts.ts';
import type { Answer, Cut } from '../http/answer.ts';
import { failed, type Failure, type ProbeResult } from '../probe-result.ts';
import { ReconnectingClient, type StatusContext } from './reconnecting-client.ts';
import { membersOf } from './members-of.ts';
import {
  isPage,
  isRedirect,
  isSpsAnswer,
  provesNothing,
  recogniseAnswer,
  wantsCertificate,
} from './recognise-answer.ts';
import { readJsonObject, readStatus } from './read-status.ts';
import { clusterPath, spsPath, statusPaths, type StatusPath } from './status-paths.ts';
import type { Secured } from '../tls/tls.ts';

/**
 * Asks for SPP's anonymous status on the connection that the TLS probe left open, the newest API first.
 *
 * Redirects are reported and never followed; bodies are read and never passed on.
 *
 * @returns observed: an SPP's status, or what answered instead; failed: nothing answered in time or in HTTP
 * @throws never; a throw from here is a bug
 */
export async function askStatus(
  secured: Secured,
  context: StatusContext,
): Promise<ProbeResult<StatusFact, StatusReason>> {
  secured.wire.refill();
  const client = new ReconnectingClient(secured, context);
  try {
    return await ask(client, context.now);
  } finally {
    client.close();
  }
}

/** An answer without a status, and what it looks like. */
interface Heard {
  answer: Answer;
  fact: ReturnType<typeof recogniseAnswer>;
}

/**
 * Of the answers that were no status, the one that tells: one that proves nothing first, because then nothing is proved; then the
 * first that is there at all, a page or a redirect; a path that is not known last.
 */
function telling(heard: readonly Heard[]): Heard['fact'] | undefined {
  const deciding =
    heard.find(({ fact }) => provesNothing(fact.looksLike)) ??
    heard.find(({ answer }) => answer.httpStatus < 400) ??
    heard[0];
  return deciding?.fact;
}

/** A status in an answer; null where there is none. */
function statusIn({ httpStatus, headers, body }: Answer): SppStatus | null {
  const good = httpStatus >= 200 && httpStatus < 300;
  return good ? readStatus(readJsonObject(body), headers['date']) : null;
}

const whyCut: Record<Cut, { ok: false; why: Failure<StatusReason> }> = {
  'too-long': failed('too-many-bytes', 'the answer has more bytes than a status ever has'),
  closed: failed('closed', 'the connection was closed in the middle of the answer'),
  reset: failed('reset', 'the connection was reset in the middle of the answer'),
  encoded: failed(
    'unknown',
    'the answer is compressed, though plain was asked for, and could not be unpacked',
  ),
};

/** What an answer without a status is; or why it stays unknown: what was cut may have been a status, or an error of SPP's. */
function hear(answer: Answer): ProbeResult<Heard, StatusReason> {
  if (answer.cut === null || isPage(answer) || isRedirect(answer.httpStatus))
    return { ok: true, value: { answer, fact: recogniseAnswer(answer) } };
  return whyCut[answer.cut];
}

const [newest] = statusPaths;
const isNewest = ({ apiVersion }: StatusPath): boolean => apiVersion === newest.apiVersion;
const newestPaths = statusPaths.filter(isNewest);
const olderPaths = statusPaths.filter((one) => !isNewest(one));

/**
 * The newest API is asked for status and cluster together; where it is not known, all others at once: two round trips at most.
 *
 * A status that is there is one, whatever else was answered. That there is none takes an answer to every question: one that failed,
 * for whatever reason, might have been the status, and then it could not be told.
 */
async function ask(
  client: ReconnectingClient,
  now: () => number,
): Promise<ProbeResult<StatusFact, StatusReason>> {
  const heard: Heard[] = [];
  let untold: { ok: false; why: Failure<StatusReason> } | null = null;
  const askFor = (paths: readonly StatusPath[]) => {
    const askedAt = now();
    return paths.map((one) => ({ ...one, askedAt, answer: client.get(one.path) }));
  };
  const first = askFor(newestPaths);
  const behind = client.getBehind(clusterPath(newest.apiVersion));
  let sps: Promise<ProbeResult<Answer, StatusReason>> | null = null;
  for (let round = first; ; round = askFor(olderPaths)) {
    if (round !== first) sps = client.get(spsPath);
    for (const { path, apiVersion, askedAt, answer: asked } of round) {
      const answer = await asked;
      const status = answer.ok ? statusIn(answer.value) : null;
      if (status !== null) {
        const readAt = Math.round((askedAt + now()) / 2);
        const askAgain = () => client.get(clusterPath(apiVersion));
        const members = await membersOf(status, { behind, askAgain });
        const value = { kind: 'spp', path, apiVersion, status, readAt } as const;
        return { ok: true, value: members === null ? value : { ...value, members } };
      }
      if (answer.ok && wantsCertificate(answer.value))
        return failed(
          'client-certificate-wanted',
          `HTTP ${answer.value.httpStatus}: no client certificate was sent`,
        );
      const one = answer.ok ? hear(answer.value) : answer;
      // What pours is not asked for more: each question would cost another connection full of it.
      if (!one.ok && one.why.reason === 'too-many-bytes') return one;
      if (one.ok) heard.push(one.value);
      else untold ??= one;
    }
    if (untold !== null && (heard.length === 0 || sps !== null)) return untold;
    if (sps !== null) return whatAnswered(heard, await sps);
  }
}

/** Of a server without a status: what it is. */
function whatAnswered(
  heard: readonly Heard[],
  sps: ProbeResult<Answer, StatusReason>,
): ProbeResult<StatusFact, StatusReason> {
  const fact = telling(heard);
  if (fact === undefined) return failed('unknown', 'nothing was asked');
  return { ok: true, value: sps.ok && isSpsAnswer(sps.value) ? { ...fact, looksLike: 'sps' } : fact };
}
