import type { StatusFact, StatusReason } from '#diagnosis/facts/status-facts.ts';
import type { TlsFact } from '#diagnosis/facts/tls-facts.ts';
import type { AttemptTime } from './check-time.ts';
import type { ProbeResult } from './probe-result.ts';

/** An open connection after its handshake, on the main thread or in another, with what the handshake showed. */
export interface SecureConnection {
  readonly fact: TlsFact;
  /** Asks for SPP's anonymous status, once; the connection is closed after it. */
  askStatus(time: AttemptTime): Promise<ProbeResult<StatusFact, StatusReason>>;
  /** Closes the connection where no status is asked for. */
  close(): void;
}
