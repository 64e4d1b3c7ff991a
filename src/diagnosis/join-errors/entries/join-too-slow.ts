import { joinErrorsPage, sppApi } from '../../sources/documents.ts';
import { listing } from '../session-connections.ts';
import { defineJoinError } from '../define-join-error.ts';

/** The vendor’s heading of this error. */
const heading = { phrase: 'Joining takes too long (more than five minutes)' };

export default defineJoinError({
  id: 'join-too-slow',
  title: 'The join takes longer than five minutes',
  vendorTitle: { join: 'Joining takes too long (more than five minutes)' },
  symptom: {
    text: 'The join takes more than five minutes and ends with `ERROR: Request to … PsmValidation failed, response (HTTP 403)`.',
    basis: 'documented',
    source: joinErrorsPage,
  },
  stopsAt: { moves: [5] },
  causedBy: [],
  seenAs: 'still-joining',
  basis: 'documented',
  sources: [joinErrorsPage, sppApi],
  why: [
    {
      id: 'over-five-minutes',
      text: 'The join took more than five minutes, and SPP refused its last request.',
      basis: 'documented',
      source: joinErrorsPage,
    },
    {
      id: 'validation-expired',
      text: 'That request is the trust validation. SPS was given something for it that is valid only briefly, and it had expired.',
      basis: 'inferred',
      source: sppApi,
    },
    {
      id: 'registration-may-exist',
      text: 'SPP may already hold a connection from this join, because the registration comes before the trust validation.',
      basis: 'inferred',
    },
  ],
  steps: [
    {
      id: 'relieve-sps',
      text: 'Make sure that SPS is not overloaded.',
      basis: 'documented',
      source: joinErrorsPage,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'let-jobs-finish',
      text: 'Look at the load of SPS, and let heavy jobs such as a backup or archiving finish first.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      ...listing,
      id: 'list-connections',
      text: 'List the session connections on SPP: an interrupted join may have left a connection of this SPS that is not trusted and blocks the next one.',
      basis: 'inferred',
      source: sppApi,
    },
  ],
  wayBack: 'cluster-management',
  wait: {
    minutes: 5,
    text: 'Wait about five minutes after the failed attempt: SPP may still hold its unfinished registration.',
    basis: 'inferred',
    meanwhile: 'Look at the load of SPS, and let heavy jobs finish.',
  },
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
        question: 'which-request',
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
