/** What the start page is headed with, whether a script runs or not. */
export const startTitle = 'Join SPS to SPP on the first try';

export const StartLead = () => (
  <>
    Check SPP’s address before you press <b>Join</b>, or find out what to do after a join that failed.
  </>
);

/** The same for whoever searches. */
export const startDescription =
  'Check the address before you join SPS to SPP, and find out what to do when a join has failed.';
