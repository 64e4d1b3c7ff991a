/** What a look-up found. */
export interface Found {
  /** A records in the resolver's order. */
  ipv4: string[];
  /** AAAA records; null where nobody asked. */
  ipv6: string[] | null;
}

/** Where names are looked up: the platform, or in tests a name server of their own. */
export interface Resolver {
  /** Rejects with the platform's error. May go on in the background after `signal`: some look-ups cannot be stopped. */
  addresses: (name: string, signal: AbortSignal) => Promise<Found>;
  /** What the name is an alias of; rejects where there is none. For the report only: nothing of it is dialled. */
  alias: (name: string, signal: AbortSignal) => Promise<string[]>;
}
