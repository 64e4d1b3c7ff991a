import type { SppStatus, StatusFact, StatusReason } from '#diagnosis/facts/status-facts.ts';
import type { Answer } from './answer.ts';
import { failed, type Failure, type Outcome } from './failure.ts';
import { Lines, type StatusContext } from './lines.ts';
import { membersOf } from './members-of.ts';
import { isSpsAnswer, provesNothing, recogniseAnswer, wantsCertificate } from './recognise-answer.ts';
import { readJsonObject, readStatus } from './read-status.ts';
import { clusterPath, spsPath, statusPaths, type StatusPath } from './status-paths.ts';
import type { Secured } from './tls.ts';

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
): Promise<Outcome<StatusFact, StatusReason>> {
  secured.wire.refill();
  const lines = new Lines(secured, context);
  try {
    return await ask(lines, context.now);
  } finally {
    lines.close();
  }
}

/**
 * Of the answers that were no status, the one that tells: one that proves nothing first, because then nothing is proved; then the
 * first that is there at all, a page or a redirect; a path that is not known last.
 */
function telling(answers: readonly Answer[]): Answer | undefined {
  return (
    answers.find((answer) => provesNothing(recogniseAnswer(answer).looksLike)) ??
    answers.find(({ httpStatus }) => httpStatus < 400) ??
    answers[0]
  );
}

/** A status in an answer; null where there is none. */
function statusIn({ httpStatus, headers, body }: Answer): SppStatus | null {
  const good = httpStatus >= 200 && httpStatus < 300;
  return good ? readStatus(readJsonObject(body), headers.date) : null;
}

/** Why an answer without a status says that it stays unknown what answers; null where the next path may tell. */
function endsAsking(answer: Answer): { ok: false; why: Failure<StatusReason> } | null {
  if (wantsCertificate(answer))
    return failed('client-certificate-wanted', `HTTP ${answer.httpStatus}: no client certificate was sent`);
  // What was cut may have been a status: what it is stays unknown. A page is a page, however long.
  if (answer.tooLong && !recogniseAnswer(answer).looksLike.endsWith('page'))
    return failed('too-many-bytes', 'the answer has more bytes than a status ever has');
  return null;
}

const [newest] = statusPaths;
const isNewest = ({ apiVersion }: StatusPath): boolean => apiVersion === newest.apiVersion;
const newestPaths = statusPaths.filter(isNewest);
const olderPaths = statusPaths.filter((one) => !isNewest(one));

/** The newest API is asked for status and cluster together; where it is not known, all others at once: two round trips at most. */
async function ask(lines: Lines, now: () => number): Promise<Outcome<StatusFact, StatusReason>> {
  const others: Answer[] = [];
  const askFor = (paths: readonly StatusPath[]) => {
    const askedAt = now();
    return paths.map((one) => ({ ...one, askedAt, answer: lines.get(one.path) }));
  };
  const first = askFor(newestPaths);
  const behind = lines.getBehind(clusterPath(newest.apiVersion));
  let sps: Promise<Outcome<Answer, StatusReason>> | null = null;
  for (let round = first; ; round = askFor(olderPaths)) {
    if (round !== first) sps = lines.get(spsPath);
    for (const { path, apiVersion, askedAt, answer: asked } of round) {
      const answer = await asked;
      if (!answer.ok && others.length === 0) return answer;
      if (!answer.ok) break;
      const status = statusIn(answer.value);
      if (status !== null) {
        const readAt = Math.round((askedAt + now()) / 2);
        const askAgain = () => lines.get(clusterPath(apiVersion));
        const members = await membersOf(status, { behind, askAgain });
        const value = { kind: 'spp', path, apiVersion, status, readAt } as const;
        return { ok: true, value: members === null ? value : { ...value, members } };
      }
      const end = endsAsking(answer.value);
      if (end !== null) return end;
      others.push(answer.value);
    }
    if (sps !== null) break;
  }
  return whatAnswered(others, await sps);
}

/** Of a server without a status: what it is. */
function whatAnswered(
  others: readonly Answer[],
  sps: Outcome<Answer, StatusReason>,
): Outcome<StatusFact, StatusReason> {
  const deciding = telling(others);
  if (deciding === undefined) return failed('unknown', 'nothing was asked');
  const fact = recogniseAnswer(deciding);
  return { ok: true, value: sps.ok && isSpsAnswer(sps.value) ? { ...fact, looksLike: 'sps' } : fact };
}
