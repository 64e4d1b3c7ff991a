import type { Sign } from '../pattern.ts';

/** Signs that a code comes from SPP's API and from the join, where the code's own sentence is missing. */
export const sppAnswered: readonly Sign[] = [
  { phrase: 'InnerError' },
  { phrase: 'Error joining to SPP' },
  { phrase: '(JoinFailed)' },
  { phrase: 'JoinFailed:' },
  { phrase: 'type{is}JoinFailed' },
  { path: '/service/core/v*/Cluster/SessionModules' },
  { path: '/service/a2a/v*/PsmValidation' },
];
