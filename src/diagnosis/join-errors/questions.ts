/** Questions that decide between entries, by id: entries that turn on the same thing ask the same question. */
export const questions = {
  'which-request':
    'Does the URL in the error details end in `/Cluster/SessionModules`, or in `/PsmValidation`?',
  'node-id': 'Does the message end with `[ NodeId ]`, and is the connection of this SPS still listed on SPP?',
  'code-at-the-foot':
    'Which code stands at the foot of the browser’s page: `PR_…` or `NS_ERROR_…`, or one that begins with `SSL_ERROR_`, `SEC_ERROR_` or `MOZILLA_PKIX_ERROR_`?',
} as const;

export type QuestionId = keyof typeof questions;
