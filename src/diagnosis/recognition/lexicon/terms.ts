import { clientOfSps } from '../../join-errors/signs/client-of-sps.ts';
import type { Meaning } from '../tokens.ts';
import { otherProducts } from './products.ts';
import { otherPrograms, ownLibraries, scripts, tracebackFrame } from './programs.ts';

/** Words with which a new report begins: nothing before them belongs to what comes after. */
const openers = [
  'Error joining to SPP',
  'ERROR: Request to',
  'Error sending request:',
  'Retrying (Retry(',
  // The headings of the vendor's error page.
  "Typo in SPP's address",
  "SPP's HTTPS certificate does not match",
  'Typo in SPP credentials',
  'SPP user has insufficient permission',
  'SPS is already joined to SPP',
  'Joining takes too long',
] as const;

/** Words with which Python goes on about the same error: the same sign behind them is no other report. */
const continuations = [
  'During handling of the above exception, another exception occurred',
  'The above exception was the direct cause of the following exception',
] as const;

/** What SPS, and safeguard-ps for it, say of a join that failed, and of nothing else. Source: the vendor's error page; safeguard-ps, `sessionjoin.psm1`. */
const failures = [
  'Error joining to SPP',
  'SPS has failed to join to SPP',
  'JoinFailed',
  'This SPS cluster is already joined',
] as const;

/** Words of requests over urllib3 beside those that decide for entries. */
const client = [
  ...clientOfSps.map(({ phrase }) => phrase),
  'SSLError(',
  'CertificateError(',
  'ConnectionError(',
  'ReadTimeout: HTTPSConnectionPool',
  'ConnectTimeoutError(',
  'ReadTimeoutError(',
  "hostname '{any}' doesn't match",
] as const;

/** How people name the join; SPS, SPP and Safeguard are found by `namesOfTheJoin`. */
const joinWords = [
  'the join',
  'join fails',
  'join failed',
  'joining',
  'join log',
  'join error',
  'join attempt',
  'our join',
  'Join button',
  'clicking Join',
  'clicked Join',
  'pressed Join',
  'pressing Join',
  'after Join',
  'Cluster management',
  'Central Management',
] as const;

/** Every word with a meaning of its own, as a phrase (see `PhraseSign`). */
export const terms: readonly (readonly [Meaning, readonly string[]])[] = [
  ['opens', openers],
  ['goes-on', continuations],
  ['failed', failures],
  ['client', client],
  ['program', otherPrograms],
  ['product', otherProducts],
  ['joins', joinWords],
  ['script', scripts],
  ['frame', [tracebackFrame]],
  ['own', [...ownLibraries, ...failures]],
];

/**
 * Requests that the join makes (SPS → SPP), and the one that starts it over REST (→ SPS).
 * Source: the vendor's error page; SPP's API description; safeguard-ps, `sessionjoin.psm1`.
 */
export const requestsOfTheJoin = [
  '/service/core/v*/Cluster/SessionModules',
  '/service/a2a/v*/PsmValidation',
  '/api/cluster/spp',
] as const;

/** Requests of SPP's sign-in service; SafeguardDotNet names it alone. Source: SafeguardDotNet, PySafeguard. */
export const requestsOfTheSignIn = [
  '/RSTS/oauth2/token',
  '/RSTS/Login',
  '/RSTS/UserLogin/LoginController',
  '/RSTS',
] as const;
