import type { PhraseSign } from './pattern.ts';

/** What browsers print when they cannot reach an address. The first is the vendor's own example. */
export const browserPages: readonly [PhraseSign, ...PhraseSign[]] = [
  { phrase: "This site can't be reached" },
  { phrase: 'ERR_NAME_NOT_RESOLVED', reason: 'name-not-known' },
  {
    phrase: "{host}'s server IP address could not be found",
    reason: 'name-not-known',
  },
  { phrase: 'DNS_PROBE_FINISHED_NXDOMAIN', reason: 'name-not-known' },
  { phrase: 'ERR_CONNECTION_REFUSED', reason: 'nothing-listens' },
  { phrase: 'ERR_CONNECTION_TIMED_OUT', reason: 'filtered' },
  { phrase: 'ERR_ADDRESS_UNREACHABLE', reason: 'no-route' },
];
