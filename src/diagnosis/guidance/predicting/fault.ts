import type { CoverageReason } from '../../certificate/coverage.ts';
import type { Weakness } from '../../certificate/judge-strength.ts';
import type { DnsReason } from '../../facts/dns-facts.ts';
import type { StatusReason } from '../../facts/status-facts.ts';
import type { TcpReason } from '../../facts/tcp-facts.ts';
import type { TlsReason } from '../../facts/tls-facts.ts';

/**
 * The two kinds of client that SPS may be: the one of the documented error (Python 3.6, urllib3 1.x), and a strict modern one
 * (urllib3 2.x, OpenSSL 3).
 */
export type ClientKind = 'sps' | 'strict';

/** The first thing at which a client would stop, and why. `alert`: how OpenSSL names the TLS alert that the server sent; null without one. */
export type Fault =
  | { at: 'name'; reason: DnsReason }
  | { at: 'port'; reason: TcpReason }
  | { at: 'tls'; reason: TlsReason; alert: string | null }
  | { at: 'strength'; reason: Weakness['weakness'] | 'unknown'; ofLeaf: boolean }
  | { at: 'dates'; reason: 'expired' | 'not-yet-valid' | 'unknown'; ofLeaf: boolean }
  | { at: 'certificate-names'; reason: CoverageReason | 'unknown' }
  | { at: 'status'; reason: StatusReason; alert: string | null }
  | { at: 'appliance'; reason: 'sps' | 'not-spp' | 'unknown' }
  | { at: 'role'; reason: 'replica' | 'unknown' }
  | { at: 'version'; reason: 'too-old' }
  | { at: 'state'; reason: 'not-online' | 'unknown' };
