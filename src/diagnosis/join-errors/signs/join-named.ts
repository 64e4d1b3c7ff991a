import type { Sign } from '../pattern.ts';

/** What only a report of the join says: SPS's red message in its forms, and the paths of its requests to SPP. */
export const joinNamed: readonly Sign[] = [
  { phrase: 'Error joining to SPP' },
  { phrase: '(JoinFailed)' },
  { phrase: 'JoinFailed:' },
  { phrase: 'type{is}JoinFailed' },
  { path: '/service/core/v*/Cluster/SessionModules' },
  { path: '/service/a2a/v*/PsmValidation' },
];
