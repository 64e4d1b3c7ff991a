import type { Address } from '#diagnosis/address/address.ts';
import type { Result } from '#diagnosis/address/result.ts';
import type { RefusalReason } from '#diagnosis/facts/facts.ts';
import { refusalOf, type Allowance } from './allowance.ts';
import { isPractice, type PracticeTable } from './practice-table.ts';

/** SPP's API and sign-in listen there (SPP administration guide, ports), and nothing else is ever dialled. */
const sppPort = 443;

/**
 * An address that the guard has let through, and the only thing that a probe dials.
 *
 * Its constructor and its mark are private: `guard` alone makes one, so a socket to an address that was not classified does not
 * compile. A copy (of a message between threads, say) has no mark.
 */
export class GuardedTarget {
  readonly #passed = true;
  /** What was asked for, as it stands in the answer. */
  readonly ip: string;
  /** Where the socket goes: the same as `ip` and 443, or a port of the practice lab on 127.0.0.1. */
  readonly dial: { readonly ip: string; readonly port: number };
  /** Typed host name, sent as SNI and Host; null where an address was typed. */
  readonly name: string | null;
  /** Certificate authority to trust beside the platform's; null for real targets. */
  readonly practiceCaPem: string | null;

  private constructor(
    ip: string,
    dial: { ip: string; port: number },
    name: string | null,
    practiceCaPem: string | null,
  ) {
    this.ip = ip;
    this.dial = Object.freeze(dial);
    this.name = name;
    this.practiceCaPem = practiceCaPem;
    Object.freeze(this);
  }

  /** Whether `guard` made this very object; a copy or an imitation is none. */
  static isGuarded(target: object): boolean {
    return #passed in target && target.#passed;
  }

  /**
   * Lets one resolved address through, or says why not.
   *
   * @param ip    as the resolver answered it, or as typed
   * @param asked the typed address: it alone decides whether the lab may answer
   */
  static guard(
    ip: string,
    asked: Address,
    allowance: Allowance,
    lab: PracticeTable | null,
  ): Result<GuardedTarget, RefusalReason> {
    const name = asked.kind === 'hostname' ? asked.host : null;
    const practicePort = isPractice(lab, asked.host) ? lab.ports.get(ip) : undefined;
    if (lab !== null && practicePort !== undefined) {
      const dial = { ip: '127.0.0.1', port: practicePort };
      return { ok: true, value: new GuardedTarget(ip, dial, name, lab.caPem) };
    }
    const refusal = refusalOf(ip, allowance);
    if (refusal !== null) return { ok: false, why: refusal };
    return { ok: true, value: new GuardedTarget(ip, { ip, port: sppPort }, name, null) };
  }
}
