import type { Statement } from '../sources/statement.ts';

/** Who has to act, and whom a hand-off is addressed to. */
export type Actor = 'sps-admin' | 'spp-admin' | 'network' | 'certificates';

/** SPP's own names of its administrators, verbatim. Source: SPP administration guide, "Administrator permissions". */
export type SppRole =
  | 'Appliance Administrator'
  | 'Asset Administrator'
  | 'Authorizer Administrator'
  | 'Operations Administrator'
  | 'Security Policy Administrator'
  | 'User Administrator';

/**
 * What a case has behind it. A step that would find it out, or do it, is left out then.
 *
 * `address-checked`: a check of the address that the case is about was made here. `names-seen`: that check saw SPP's certificate, so
 * its names are known. `address-clear`: nothing seen would stop a join at that address. `other-address`: a check found another address
 * that leads to SPP and stands in its certificate. `no-address`: a check saw the names, and found no address that can be used. `error-read`: the raw error is here. `list-seen`: the list of session connections on
 * SPP was looked at, and what it shows was said.
 */
export type Settled =
  | 'address-checked'
  | 'names-seen'
  | 'address-clear'
  | 'other-address'
  | 'no-address'
  | 'error-read'
  | 'list-seen';

/** One way to do a step: a menu path of SPP's web client, or a command, as it is typed. `{host}` is filled in; `<ID>` is for the reader. */
export interface Command {
  by: 'web-client' | 'powershell' | 'api';
  run: string;
  /** The SPP that it is for: `from-7` the web client's, `before-7` the desktop client's. Absent: any. */
  only?: 'from-7' | 'before-7';
  /** What it does, or where it is typed, if its step does not say so; a whole sentence. */
  note?: string;
}

/** One thing to do. Its id is permanent, and its own in the entry. */
export type Step = Statement & {
  id: string;
  who: Actor;
  /** SPP's own name of who may do it; absent where `who` is nobody of SPP's, or any of its administrators may. */
  role?: SppRole;
  /** `cannot-be-undone` is never the first step of an entry, and says what it breaks in `breaks`. */
  safety: 'safe' | 'cannot-be-undone';
  /** What is lost with a step that cannot be undone, or interrupted by one that can; absent where nothing is. */
  breaks?: string;
  /** Only where this variant of the entry holds; absent means always. Variants are declared by the entry and filled by guidance. */
  variant?: string;
  /** Any of these makes the step needless. Absent: it never is. */
  settledBy?: readonly Settled[];
  /** It helps only where no other address can be used; folded until a check has shown that none can. */
  otherwise?: true;
  /** The same by several ways, each with its own Copy; empty or absent where the sentence says all. */
  commands?: readonly Command[];
};

/** A reason, with an id of its own in the entry. */
export type Why = Statement & { id: string };
