/**
 * An address that SPS could be given: an IPv4 address or a DNS hostname.
 *
 * SPS joins over IPv4 only (SPS administration guide, "Joining SPS to SPP"), so there is no IPv6 kind.
 */
export interface Address {
  kind: 'ipv4' | 'hostname';
  /** Canonical: dotted quad without leading zeros, or lower-case ASCII (IDN as A-labels) without a trailing dot. */
  host: string;
}

/** What we left out or read differently from what was typed; each has one sentence in `address-words.ts`. */
export type AddressNote =
  | 'spaces-left-out'
  | 'scheme-left-out'
  | 'credentials-left-out'
  | 'port-left-out'
  | 'path-left-out'
  | 'trailing-dot-left-out'
  | 'lower-cased'
  | 'commas-read-as-dots'
  | 'letters-read-as-digits'
  | 'invisible-characters-left-out'
  | 'quotes-left-out'
  | 'label-left-out'
  | 'link-followed'
  | 'made-clickable'
  | 'a-label-looks-plain'
  | 'idn-as-a-labels'
  | 'underscore-in-name'
  | 'single-label-name';

/** Why what was typed cannot be an address for SPS. */
export type AddressProblem =
  | 'empty'
  | 'ipv6'
  | 'too-long'
  | 'label-too-long'
  | 'empty-label'
  | 'several-addresses'
  | 'several-ports'
  | 'spaces-in-name'
  | 'comma-in-name'
  | 'mixed-scripts'
  | 'not-dotted-quad'
  | 'leading-zero'
  | 'octet-too-large'
  | 'numeric-name'
  | 'wildcard'
  | 'look-alike-characters'
  | 'bad-character'
  | 'hyphen-at-edge'
  | 'cidr'
  | 'bad-idn';

export interface ParsedAddress {
  /** What was typed, trimmed to 300 characters, controls escaped, and any user name and password replaced by `***`. */
  typed: string;
  address: Address;
  notes: AddressNote[];
}

/** A refused address: the sentence for it comes from `address-words.ts`. */
export interface RefusedAddress {
  typed: string;
  problem: AddressProblem;
  /** The part of the typed text that is the trouble, escaped and at most 63 characters; empty where there is none. */
  part: string;
  /** For a character that passes for another: what it is and where it stands, such as `Cyrillic, U+0417, place 8`; else empty. */
  sign: string;
  /** Where more than one address was understood: all of them, canonical, two at least, in their order; else empty. */
  choices: string[];
}
