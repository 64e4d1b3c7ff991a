import type { Socket } from 'node:net';
import { isBrowserSuite } from '#diagnosis/facts/browser-suites.ts';
import type { TlsReason } from '#diagnosis/facts/tls-facts.ts';
import { within, type AttemptTime } from './check-time.ts';
import { dial, type Dialling } from './dial.ts';
import { failed, stopped, type ProbeResult } from './probe-result.ts';
import type { SecureConnection } from './secure-connection.ts';
import { askStatus } from './status/status.ts';
import { ThreadConnection } from './thread/thread-connection.ts';
import { shakeHands, type Offer, type Secured } from './tls/tls.ts';
import { BoundedQueue } from './bounded-queue.ts';

/** What a secure connection needs beside its socket. */
export interface ConnectionContext extends Dialling {
  /** Ms since the epoch, by the checker's clock. */
  now: () => number;
  /** Asked before a handshake is left to the thread, which is one more dial and may cost much. */
  mayUseThread: () => Promise<boolean>;
  /** Whether a server that chose a suite that no browser offers is asked, on one more connection, for one of theirs. */
  asksForBrowserSuite: boolean;
}

/**
 * Handshakes that may be in the thread at once, so that few are computed for checks that are over, and others that wait. A
 * connection is opened only when it is its turn.
 */
const places = new BoundedQueue(4, 128);

/** The handshakes that the main thread makes: no finite-field DH, and no long chain. */
const here = { offer: 'usual', effort: 'bounded' } as const;

/**
 * The TLS probe: shakes hands on the connection that the TCP probe left open, and once more, on a connection of its own and in a
 * thread, where that may cost more than everybody else's check can wait: where the server shows more certificates than the main
 * thread computes with, and where it refused everything but finite-field DH. A server that chose a suite that no browser offers is
 * asked once more for one of theirs.
 */
export async function openSecureConnection(
  raw: Socket,
  context: ConnectionContext,
  time: AttemptTime,
): Promise<ProbeResult<SecureConnection, TlsReason>> {
  const first = await shakeHands(raw, context.target, here, time);
  if (first.ok) {
    const takes = await takesBrowserSuite(first.value.fact, context, time);
    const fact = takes === null ? first.value.fact : { ...first.value.fact, takesBrowserSuite: takes };
    return { ok: true, value: connectionHere({ ...first.value, fact }, context) };
  }
  const { reason, detail } = first.why;
  if (reason !== 'expensive' && reason !== 'handshake-refused') return failed(reason, detail);
  if (!(await context.mayUseThread())) return failed(reason === 'expensive' ? 'unknown' : reason, detail);
  if (reason === 'expensive') return inThread('usual', context, time);
  const second = await inThread('finite-field', context, time);
  if (second.ok) return { ok: true, value: refusingBrowsers(second.value) };
  const { reason: then } = second.why;
  return then === 'cancelled' || then === 'unknown' ? second : failed(reason, detail);
}

/**
 * Whether a server that chose a suite of its own takes one that browsers offer, asked on one more connection; null where it need not
 * be asked or stays open. Only a refusal is a no: what breaks off may have another reason.
 */
async function takesBrowserSuite(
  { cipher, protocol }: Secured['fact'],
  context: ConnectionContext,
  time: AttemptTime,
): Promise<boolean | null> {
  if (!context.asksForBrowserSuite || isBrowserSuite(cipher) || protocol !== 'TLSv1.2') return null;
  if (!(await context.mayUseThread())) return null;
  const raw = await reopenFor(context)(time);
  if (raw === null) return null;
  const asked = await shakeHands(raw, context.target, { offer: 'browsers', effort: 'bounded' }, time);
  if (asked.ok) asked.value.wire.destroy();
  raw.destroy();
  return asked.ok ? true : asked.why.reason === 'handshake-refused' ? false : null;
}

/** The connection to a server that has refused the usual offer, and with it every suite of browsers. */
const refusingBrowsers = (connection: SecureConnection): SecureConnection => ({
  fact: { ...connection.fact, takesBrowserSuite: false },
  askStatus: (time) => connection.askStatus(time),
  close: () => connection.close(),
});

const reopenFor =
  (dialling: Dialling) =>
  async (time: AttemptTime): Promise<Socket | null> => {
    const socket = await dial(dialling, time);
    return socket.ok ? socket.value : null;
  };

function connectionHere(secured: Secured, context: ConnectionContext): SecureConnection {
  const { target, now } = context;
  return {
    fact: secured.fact,
    askStatus: (time) =>
      askStatus(secured, { peer: target, options: here, time, now, reopen: reopenFor(context) }),
    close: () => secured.wire.destroy(),
  };
}

/** Dials once more, when it is its turn, and leaves the handshake to the thread. */
function inThread(
  offer: Offer,
  context: ConnectionContext,
  time: AttemptTime,
): Promise<ProbeResult<SecureConnection, TlsReason>> {
  const { target } = context;
  const reopen = reopenFor(context);
  return within<ProbeResult<SecureConnection, TlsReason>>(
    time,
    (why) => (why === 'cancelled' ? stopped(why) : failed('unknown', 'not computed within the time limit')),
    (settle) => {
      const waiting = new AbortController();
      const attempt = async (): Promise<ProbeResult<SecureConnection, TlsReason>> => {
        const socket = await reopen(time);
        if (socket === null) return failed('unknown', 'a second connection was not opened');
        return ThreadConnection.open({ socket, peer: target, offer, time, reopen });
      };
      places
        .run(attempt, waiting.signal)
        .then(settle, (error: Error) => settle(failed('unknown', error.message)));
      return () => waiting.abort();
    },
  );
}
