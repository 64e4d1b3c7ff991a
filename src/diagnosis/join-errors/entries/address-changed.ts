import { certificateRequests, joiningGuide, sppApi } from '../../sources/documents.ts';
import { checkAddress } from '../common-steps.ts';
import { defineJoinError } from '../define-join-error.ts';
import { newCertificate, newCertificateSources } from '../new-certificate.ts';

export default defineJoinError({
  id: 'address-changed',
  title: 'The address of SPS or SPP has changed since the join',
  symptom: {
    text: 'The join worked, and the primary IP address of SPS or SPP has changed since then.',
    basis: 'documented',
    source: joiningGuide,
  },
  stopsAt: { outside: 'after' },
  causedBy: [],
  basis: 'documented',
  sources: [joiningGuide, sppApi, ...newCertificateSources],
  why: [
    {
      id: 'join-must-be-repeated',
      text: 'If the primary IP address of SPS or SPP changes, the join has to be repeated.',
      basis: 'documented',
      source: joiningGuide,
    },
    {
      id: 'address-is-stored',
      text: 'SPP stores the network address that SPS had at the join.',
      basis: 'inferred',
      source: sppApi,
    },
  ],
  steps: [
    checkAddress(
      'If SPP’s address changed, check the new one here: the check shows whether SPP’s certificate names it.',
    ),
    ...newCertificate({
      request: {
        text: 'If SPP’s IP address changed and its certificate has to name the new one, create a new certificate request on SPP.',
        basis: 'documented',
        source: certificateRequests,
      },
      otherwise: true,
    }),
    {
      id: 'join-with-current-address',
      text: 'Repeat the join, with SPP’s current address in **{field}**.',
      basis: 'documented',
      source: joiningGuide,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'if-already-joined',
      text: 'If SPP answers with code `60657`, it still holds the old session connection. Paste that error here.',
      basis: 'inferred',
      source: sppApi,
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
  wait: { minutes: 0, text: 'No wait is needed: no join is unfinished.', basis: 'inferred' },
  examples: [],
});
