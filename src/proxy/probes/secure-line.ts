import type { Socket } from 'node:net';
import type { TlsReason } from '#diagnosis/facts/tls-facts.ts';
import type { GuardedTarget } from '../guard/guarded-target.ts';
import { within, type AttemptTime } from './check-time.ts';
import { failed, stopped, type Outcome } from './failure.ts';
import type { Line } from './line.ts';
import { askStatus } from './status.ts';
import { connectTcp } from './tcp.ts';
import { ThreadLine } from './thread/thread-line.ts';
import { shakeHands, type Offer, type Secured } from './tls.ts';
import { WaitingLine } from './waiting-line.ts';

/** Told of every connection that is about to be opened, for the limits count dials and not requests. */
export type OnDial = (target: GuardedTarget) => void;

/** What a line needs beside its connection. */
export interface LineContext {
  target: GuardedTarget;
  onDial: OnDial;
  /** Ms since the epoch, by the checker's clock. */
  now: () => number;
  /** Asked before a handshake is left to the thread, which is one more dial and may cost much. */
  mayUseThread: () => Promise<boolean>;
}

/**
 * Handshakes that may be in the thread at once, so that few are computed for checks that are over, and others that wait. A
 * connection is opened only when it is its turn.
 */
const places = new WaitingLine(4, 128);

/** The handshakes that the main thread makes: no finite-field DH, and no long chain. */
const here = { offer: 'usual', effort: 'bounded' } as const;

/**
 * The TLS probe: shakes hands on the connection that the TCP probe left open, and once more, on a connection of its own and in a
 * thread, where that may cost more than everybody else's check can wait: where the server shows more certificates than the main
 * thread computes with, and where it refused everything but finite-field DH.
 */
export async function secureLine(
  raw: Socket,
  context: LineContext,
  time: AttemptTime,
): Promise<Outcome<Line, TlsReason>> {
  const first = await shakeHands(raw, context.target, here, time);
  if (first.ok) return { ok: true, value: lineHere(first.value, context) };
  const { reason, detail } = first.why;
  if (reason !== 'dear' && reason !== 'handshake-refused') return failed(reason, detail);
  if (!(await context.mayUseThread())) return failed(reason === 'dear' ? 'unknown' : reason, detail);
  if (reason === 'dear') return inThread('usual', context, time);
  const second = await inThread('finite-field', context, time);
  const better = second.ok || second.why.reason === 'cancelled' || second.why.reason === 'unknown';
  return better ? second : failed(reason, detail);
}

const reopenFor =
  ({ target, onDial }: LineContext) =>
  async (time: AttemptTime): Promise<Socket | null> => {
    onDial(target);
    const socket = await connectTcp(target, time);
    return socket.ok ? socket.value : null;
  };

function lineHere(secured: Secured, context: LineContext): Line {
  const { target, now } = context;
  return {
    fact: secured.fact,
    askStatus: (time) =>
      askStatus(secured, { peer: target, manner: here, time, now, reopen: reopenFor(context) }),
    close: () => secured.wire.destroy(),
  };
}

/** Dials once more, when it is its turn, and leaves the handshake to the thread. */
function inThread(offer: Offer, context: LineContext, time: AttemptTime): Promise<Outcome<Line, TlsReason>> {
  const { target } = context;
  const reopen = reopenFor(context);
  return within<Outcome<Line, TlsReason>>(
    time,
    (why) => (why === 'cancelled' ? stopped(why) : failed('unknown', 'not computed within the time limit')),
    (settle) => {
      const waiting = new AbortController();
      const attempt = async (): Promise<Outcome<Line, TlsReason>> => {
        const socket = await reopen(time);
        if (socket === null) return failed('unknown', 'a second connection was not opened');
        return ThreadLine.open({ socket, peer: target, offer, time, reopen });
      };
      places
        .run(attempt, waiting.signal)
        .then(settle, (error: Error) => settle(failed('unknown', error.message)));
      return () => waiting.abort();
    },
  );
}
