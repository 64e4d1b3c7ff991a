import type { InboundBounds } from '../../inbound-bounds.ts';
import type { Visit } from './visit.ts';

/**
 * All sockets that visitors hold, within two bounds: of one address, and in all.
 *
 * A newcomer is let in for as long as another socket can give way. So whoever opens sockets without end closes his own, and everybody
 * else, a health probe too, still gets in. One that the server is working for never gives way; where there is no other, the newcomer is refused.
 */
export class Visits {
  readonly #bounds: InboundBounds;
  /** The one that has rested for longest first. */
  readonly #all = new Set<Visit>();
  readonly #byKey = new Map<string, Set<Visit>>();

  constructor(bounds: InboundBounds) {
    this.#bounds = bounds;
  }

  /** Lets a newcomer in, at another's expense where it must be; false where it may not come in. */
  admit(visit: Visit): boolean {
    const own = this.#byKey.get(visit.key);
    // Behind a trusted proxy are all visitors of the company: what one of them may hold is the proxy's to say.
    if (!visit.isTrusted && own !== undefined && own.size >= this.#bounds.clientSockets && !this.#yield(own))
      return false;
    if (this.#all.size >= this.#bounds.sockets && !this.#yield(this.#all)) return false;
    this.#add(visit);
    return true;
  }

  /** Puts a visit whose answer has left behind all others: it is the last to give way. */
  rest(visit: Visit): void {
    if (!this.#all.has(visit)) return;
    this.leave(visit);
    this.#add(visit);
  }

  /** See `Visit.look`. */
  look(now: number): void {
    const { idleMs, headerMs, writeMs } = this.#bounds;
    for (const visit of this.#all) visit.look(now, { idleMs: idleMs + headerMs, writeMs });
  }

  leave(visit: Visit): void {
    this.#all.delete(visit);
    const own = this.#byKey.get(visit.key);
    own?.delete(visit);
    if (own?.size === 0) this.#byKey.delete(visit.key);
  }

  #add(visit: Visit): void {
    this.#all.add(visit);
    const own = this.#byKey.get(visit.key) ?? new Set();
    this.#byKey.set(visit.key, own.add(visit));
  }

  /** Closes the one that is missed least; false where the server works for each of them. */
  #yield(among: Iterable<Visit>): boolean {
    let least: Visit | undefined;
    for (const visit of among)
      if (visit.state !== 'working' && (least === undefined || this.#isMissedLess(visit, least)))
        least = visit;
    if (least === undefined) return false;
    this.leave(least);
    least.socket.destroy();
    return true;
  }

  /** Trusted proxies give way last, whoever holds most first, and of that one's sockets those that wait for a request. */
  #isMissedLess(one: Visit, other: Visit): boolean {
    if (one.isTrusted !== other.isTrusted) return other.isTrusted;
    const [held, otherHeld] = [one, other].map(({ key }) => this.#byKey.get(key)?.size ?? 0);
    if (held !== otherHeld) return (held ?? 0) > (otherHeld ?? 0);
    return one.state === 'waiting' && other.state === 'unread';
  }
}
