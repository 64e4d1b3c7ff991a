import type { Server } from 'node:net';
import type { Authority } from './authority.ts';

/** What an appliance's server is made of. */
export interface LabTools {
  authority: Authority;
  /** The appliance's first documentation address: SPP says that it is its own. */
  ip: string;
}

/**
 * One practice appliance: one fault (or none), met at one address.
 *
 * The servers know nothing of who checks them: `expects` is data for readers and for an end-to-end law elsewhere.
 */
export interface Appliance<Id extends string = string> {
  /** Permanent, named for the fault; the file's name. */
  id: Id;
  /** What an admin types to meet it: a name under `practice.test`, or an address of RFC 5737. */
  address: string;
  /** What is met there, in one plain sentence. */
  shows: string;
  /**
   * Exactly the ids that a check of `address` must report: findings that failed, warn or stay unknown, in the order of the
   * ladder, and join errors, the one that stops the join first at the head.
   */
  expects: {
    findings: readonly string[];
    joinErrors: readonly string[];
    /** The values that may be typed, best first. */
    enter: readonly string[];
    /** What the server says of itself and nothing confirms, in order. */
    claims: readonly string[];
    /** Exit code of the command line: 0 nothing stops the join, 1 something would, 2 refused, 3 could not be assessed. */
    exit: 0 | 1 | 2 | 3;
  };
  /** Practice name → A records; an empty list is a name that does not resolve. */
  names?: Readonly<Record<string, readonly string[]>>;
  /** Documentation addresses (RFC 5737) at which this appliance's own server answers; empty where it has none. */
  ips: readonly string[];
  /**
   * Makes the server, which `openLab` then opens on loopback; `refuses` for a port on which nothing listens.
   * Absent where `ips` is empty.
   */
  serve?: (tools: LabTools) => Server | 'refuses';
}

export const defineAppliance = <const Id extends string>(appliance: Appliance<Id>): Appliance<Id> =>
  appliance;
