import { clusterManagement, joinErrorsPage } from '../sources/documents.ts';
import type { Wait } from './define-join-error.ts';
import type { Step } from './step.ts';

/** A check of the address that the case is about; needless once one was made. */
export const checkAddress = (text: string): Step => ({
  id: 'check-address',
  text,
  basis: 'inferred',
  who: 'sps-admin',
  safety: 'safe',
  settledBy: ['address-checked'],
});

/** Where something other than SPP may answer at the address that was entered. */
export const compareAddress: Step = {
  id: 'compare-address',
  text: 'Compare the address with SPP’s own. SPP’s web client shows it under **Network Address**.',
  basis: 'inferred',
  source: clusterManagement,
  who: 'sps-admin',
  safety: 'safe',
  commands: [{ by: 'web-client', run: 'Cluster > Cluster Management' }],
};

/** Where SPS called SPP and got no answer of SPP's: as in the name mismatch, the only error with a documented wait. */
export const waitWithoutAnswer: Wait = {
  minutes: null,
  text: 'Whether a wait helps here is not documented. After a name mismatch, where SPS gets no answer from SPP either, the vendor asks you to wait about five minutes.',
  basis: 'inferred',
  source: joinErrorsPage,
};
