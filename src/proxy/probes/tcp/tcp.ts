import { connect, type Socket } from 'node:net';
import type { TcpReason } from '#diagnosis/facts/tcp-facts.ts';
import { GuardedTarget } from '../../guard/guarded-target.ts';
import { within, type AttemptTime } from '../check-time.ts';
import { failed, stopped, type ProbeResult } from '../probe-result.ts';
import { platformWords } from '../platform-words.ts';
import { tcpReasonOf } from './tcp-reason.ts';

/**
 * Opens a TCP connection to a guarded target, and to nothing else: no name is looked up, no proxy setting is read.
 *
 * @returns the open socket, paused, with an error listener that stays on, and its own side open until we end it (see `once-closed.ts`);
 *          or why there is none
 * @throws where the guard has not passed this very target; that is a bug
 */
export function connectTcp(
  target: GuardedTarget,
  time: AttemptTime,
): Promise<ProbeResult<Socket, TcpReason>> {
  if (!GuardedTarget.isGuarded(target)) throw new TypeError('the guard has not passed this target');
  return within<ProbeResult<Socket, TcpReason>>(time, stopped, (settle) => {
    const { ip, port } = target.dial;
    const socket = connect({
      host: ip,
      port,
      family: 4,
      noDelay: true,
      allowHalfOpen: true,
      autoSelectFamily: false,
    });
    let begun = false;
    // Not told of a connect that the machine refused at once: then no packet has left.
    socket.once('connectionAttemptFailed', () => (begun = true));
    socket.once('connect', () => settle({ ok: true, value: socket }));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      settle(failed(tcpReasonOf({ code: error.code, begun }), platformWords(error, target))),
    );
    return () => socket.destroy();
  });
}
