import type { Socket } from 'node:net';
import type { TcpReason } from '#diagnosis/facts/tcp-facts.ts';
import type { GuardedTarget } from '../guard/guarded-target.ts';
import type { AttemptTime } from './check-time.ts';
import type { ProbeResult } from './probe-result.ts';
import { connectTcp } from './tcp/tcp.ts';

/** Told of every connection that is about to be opened, for the limits count dials and not requests. */
export type OnDial = (target: GuardedTarget) => void;

/** What may be dialled, and who counts it. */
export interface Dialling {
  target: GuardedTarget;
  onDial: OnDial;
}

/** Opens a connection as `connectTcp` does, and has it counted: the way in which a probe dials. */
export function dial(
  { target, onDial }: Dialling,
  time: AttemptTime,
): Promise<ProbeResult<Socket, TcpReason>> {
  onDial(target);
  return connectTcp(target, time);
}
