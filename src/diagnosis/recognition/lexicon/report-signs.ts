/** Words with which a new report begins: nothing before them belongs to what comes after. */
export const openers = [
  'Error joining to SPP',
  'ERROR: Request to',
  'Error sending request:',
  'Retrying (Retry(',
] as const;

/** Words with which Python goes on about the same error: the same sign behind them is no other report. */
export const continuations = [
  'During handling of the above exception, another exception occurred',
  'The above exception was the direct cause of the following exception',
] as const;

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
