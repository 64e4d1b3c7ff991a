import type { Socket } from 'node:net';
import type { TlsReason } from '#diagnosis/facts/tls-facts.ts';
import type { GuardedTarget } from '../guard/guarded-target.ts';
import type { AttemptTime } from './check-time.ts';
import type { Outcome } from './failure.ts';
import { connectTcp } from './tcp.ts';
import { shakeHands, type Secured } from './tls.ts';

/** Told of every connection that is about to be opened, for the limits count dials and not requests. */
export type OnDial = (target: GuardedTarget) => void;

/**
 * The TLS probe: shakes hands on the connection that the TCP probe left open, and once more, on a connection of its own and with
 * finite-field DH, where the server refused before it said anything.
 */
export async function secureLine(
  raw: Socket,
  target: GuardedTarget,
  time: AttemptTime,
  onDial: OnDial,
): Promise<Outcome<Secured, TlsReason>> {
  const first = await shakeHands(raw, target, 'usual', time);
  if (first.ok || first.why.reason !== 'handshake-refused') return first;
  onDial(target);
  const again = await connectTcp(target, time);
  if (!again.ok) return first;
  const second = await shakeHands(again.value, target, 'finite-field', time);
  return second.ok || second.why.reason === 'cancelled' || second.why.reason === 'unknown' ? second : first;
}
