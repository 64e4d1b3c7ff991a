import type { Duplex } from 'node:stream';
import type { StatusFact, StatusReason } from '#diagnosis/facts/status-facts.ts';
import type { AttemptTime } from './check-time.ts';
import { failed, type Outcome } from './failure.ts';
import type { Answer } from './answer.ts';
import { HttpLine } from './http-line.ts';
import type { Peer } from './peer.ts';
import { isSpsAnswer, provesNothing, recogniseAnswer, wantsCertificate } from './recognise-answer.ts';
import { membersOf } from './members-of.ts';
import { readJsonObject, readStatus } from './read-status.ts';
import { clusterPath, spsPath, statusPaths } from './status-paths.ts';
import { shakeHands, type Manner, type Secured } from './tls.ts';

/** Opens one more connection to the address of an attempt, counted as a dial; null where there is none. */
export type Reopen = (time: AttemptTime) => Promise<Duplex | null>;

/** What the status probe needs beside the open connection. */
export interface StatusContext {
  peer: Peer;
  time: AttemptTime;
  /** How the open connection was made: one more is made alike. */
  manner: Manner;
  /** Opens one more connection to the same guarded address; null where there is none. */
  reopen: Reopen;
  /** Ms since the epoch, by the checker's clock. */
  now: () => number;
}

/** The open line, and one more to the same guarded address where the server closes the first between two answers. */
class Lines {
  #line: HttpLine;
  #spare = true;
  readonly #context: StatusContext;

  constructor(secured: Secured, context: StatusContext) {
    this.#context = context;
    this.#line = new HttpLine(secured, context.peer);
  }

  async get(path: string): Promise<Outcome<Answer, StatusReason>> {
    const line = this.#line;
    const answer = await line.get(path, this.#context.time);
    if (answer.ok || !this.#spare) return answer;
    const { reason } = answer.why;
    // Closing between two answers is a server's good right. One that answers once and closes may lose that answer, in a reset, because
    // it was asked twice.
    const isGoodRight = line.answered && (reason === 'closed' || reason === 'reset');
    const mayBeLost = line.asked > 1 && reason === 'reset';
    if (!isGoodRight && !mayBeLost) return answer;
    return (await this.#reopen()) ? this.#line.get(path, this.#context.time) : answer;
  }

  /** Asks right behind what was asked last, without waiting for its answer, and lets it be where the line is closed before. */
  async getBehind(path: string): Promise<Answer | null> {
    const answer = await this.#line.get(path, this.#context.time);
    return answer.ok ? answer.value : null;
  }

  async #reopen(): Promise<boolean> {
    this.#spare = false;
    this.#line.close();
    const { peer, time, manner, reopen } = this.#context;
    const socket = await reopen(time);
    if (socket === null) return false;
    const secured = await shakeHands(socket, peer, manner, time);
    if (!secured.ok) return false;
    this.#line = new HttpLine(secured.value, peer);
    return true;
  }

  close(): void {
    this.#line.close();
  }
}

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

async function ask(lines: Lines, now: () => number): Promise<Outcome<StatusFact, StatusReason>> {
  const others: Answer[] = [];
  let behind: Promise<Answer | null> | null = null;
  for (const { path, apiVersion } of statusPaths) {
    const askedAt = now();
    const asked = lines.get(path);
    behind ??= lines.getBehind(clusterPath(apiVersion));
    const answer = await asked;
    if (!answer.ok) {
      if (others.length === 0) return answer;
      break;
    }
    const { httpStatus, headers, body } = answer.value;
    const good = httpStatus >= 200 && httpStatus < 300;
    const status = good ? readStatus(readJsonObject(body), headers.date) : null;
    if (status !== null) {
      const readAt = Math.round((askedAt + now()) / 2);
      const askAgain = () => lines.get(clusterPath(apiVersion));
      const members = await membersOf(status, { behind, askAgain });
      return {
        ok: true,
        value: { kind: 'spp', path, apiVersion, status, readAt, ...(members === null ? {} : { members }) },
      };
    }
    if (wantsCertificate(answer.value))
      return failed('client-certificate-wanted', `HTTP ${httpStatus}: no client certificate was sent`);
    others.push(answer.value);
    // What was cut may have been a status: what it is stays unknown. A page is a page, however long.
    if (answer.value.tooLong && !recogniseAnswer(answer.value).looksLike.endsWith('page'))
      return failed('too-many-bytes', 'the answer has more bytes than a status ever has');
  }
  const sps = await lines.get(spsPath);
  const deciding = telling(others);
  if (deciding === undefined) return failed('unknown', 'nothing was asked');
  const fact = recogniseAnswer(deciding);
  return { ok: true, value: sps.ok && isSpsAnswer(sps.value) ? { ...fact, looksLike: 'sps' } : fact };
}
