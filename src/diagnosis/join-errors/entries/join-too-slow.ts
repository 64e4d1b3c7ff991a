import { joinErrorsPage } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

/** The vendor’s heading of this error. */
const heading = { phrase: 'Joining takes too long (more than five minutes)' };

export default defineJoinError({
  id: 'join-too-slow',
  title: 'The join takes longer than five minutes',
  symptom: {
    text: 'The join runs for minutes and ends with `ERROR: Request to … PsmValidation failed, response (HTTP 403)`.',
    basis: 'documented',
    source: joinErrorsPage,
  },
  stopsAt: { moves: [5] },
  causedBy: [],
  basis: 'documented',
  sources: [joinErrorsPage],
  why: [
    {
      id: 'join-took-more',
      text: 'The join took more than five minutes, and SPP no longer accepted its last request.',
      basis: 'documented',
      source: joinErrorsPage,
    },
    {
      id: 'request-trust-validation',
      text: 'That request is the trust validation. What SPS was given for it is good for a short time only, and had run out.',
      basis: 'inferred',
    },
    {
      id: 'spp-may-already',
      text: 'SPP may already hold a connection of this join: the registration comes before the trust validation.',
      basis: 'inferred',
    },
  ],
  steps: [
    {
      id: 'make-sure-sps',
      text: 'Make sure that SPS is not overloaded.',
      basis: 'documented',
      source: joinErrorsPage,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'look-load-sps',
      text: 'Look at the load of SPS, and let heavy jobs such as a backup or an archiving end first.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'wait-about-five',
      text: 'Wait about five minutes after the failed try.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'waits',
    },
    {
      id: 'open-basic-settings',
      text: 'Open **Basic Settings > Cluster management** on SPS and join again.',
      basis: 'documented',
      source: joinErrorsPage,
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
  wait: { minutes: 5, basis: 'inferred' },
  recognise: {
    parts: [
      {
        anyOf: [
          { code: 60108 },
          { phrase: 'Authorization is required for this request', begins: true, ends: true },
          heading,
          // Where SPP’s answer follows, its code decides.
          { phrase: 'PsmValidation failed, response (HTTP 403)', general: true },
        ],
      },
      {
        anyOf: [{ path: '/service/a2a/v*/PsmValidation' }, heading],
        question:
          'Does the URL in the error details end in `/PsmValidation`, or in `/Cluster/SessionModules`?',
        answer: 'The URL ends in `/PsmValidation`',
      },
    ],
  },
  examples: [
    {
      text: `ERROR: Request to https://192.0.2.123/service/a2a/v2/PsmValidation failed, response (HTTP 403):

        {
            "Code": 60108,
            "Message": "Authorization is required for this request.",
            "InnerError": null
        }`,
      facts: {
        host: '192.0.2.123',
        url: 'https://192.0.2.123/service/a2a/v2/PsmValidation',
        apiVersion: 2,
        code: 60108,
        status: 403,
      },
      from: 'the manual',
    },
    { text: 'Joining takes too long (more than five minutes)', from: 'the manual, its heading' },
    {
      text: 'ERROR: Request to https://192.0.2.123/service/a2a/v2/PsmValidation failed, response (HTTP 403):',
      facts: { host: '192.0.2.123', apiVersion: 2 },
      from: 'the manual, cut before the answer',
    },
  ],
});
