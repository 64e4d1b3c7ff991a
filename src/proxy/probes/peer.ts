/**
 * What a handshake and a request need to know of the other side, as plain data; every guarded target is one.
 *
 * It opens no socket: only a `GuardedTarget` is dialled, so this may go to a thread and come from a message.
 */
export interface Peer {
  /** What was asked for, as it stands in the answer. */
  readonly ip: string;
  /** Where the socket leads, for the platform's words only. */
  readonly dial: { readonly ip: string; readonly port: number };
  /** Sent as SNI and Host; null where an address was typed. */
  readonly name: string | null;
  /** Certificate authority to trust beside the platform's; null for real targets. */
  readonly practiceCaPem: string | null;
}
