import { joinErrorsPage, linkGuidance, sppApi } from '../../sources/documents.ts';
import type { CodeSign } from '../pattern.ts';
import type { Reason } from '../reason.ts';
import { joinNamed } from '../signs/join-named.ts';
import { defineJoinError } from '../define-join-error.ts';
import { listing } from '../session-connections.ts';

/** Codes of SPP's API that fit the join's two requests and that no other entry has, with what the API description says of each. */
const codes: readonly (readonly [number, Reason])[] = [
  // Missing request body.
  [60245, 'value-refused'],
  // The entity's key value does not match the resource URI.
  [60102, 'value-refused'],
  // Missing one or more parameters.
  [60103, 'value-refused'],
  // Invalid certificate signing request.
  [60293, 'value-refused'],
  // Could not parse IP address.
  [60457, 'value-refused'],
  // Certificate key length must be 1024, 2048, 4096.
  [60477, 'value-refused'],
  // The request is invalid.
  [70000, 'value-refused'],
  // Authorization is denied for this request.
  [60094, 'sign-in-refused'],
  // Access denied.
  [60638, 'sign-in-refused'],
  // You are not authorized to perform this action.
  [50107, 'sign-in-refused'],
  // Must have a valid Password Management license.
  [60620, 'not-licensed'],
  // The license file is not valid.
  [30000, 'not-licensed'],
  // Could not create a server certificate request.
  [60281, 'other'],
  // Error.
  [60000, 'other'],
];

const codeSigns: readonly CodeSign[] = codes.map(([code, reason]) => ({
  code,
  reason,
  general: true,
}));

/** `60657` with a field that is not the node’s ID: another SPS, or the same with other values, stands in the way. */
const otherField = {
  phrase: 'The session connection has a missing, invalid, or non-unique value [',
  notBefore: ['NodeId'],
  reason: 'value-refused',
} as const;

export default defineJoinError({
  id: 'registration-refused',
  title: 'SPP refused the registration with another code',
  symptom: {
    text: 'SPS reports a **Code** and a message from SPP that the vendor’s page of join errors does not list.',
    basis: 'inferred',
    source: joinErrorsPage,
  },
  stopsAt: { moves: [4, 5] },
  causedBy: [],
  basis: 'inferred',
  sources: [sppApi, joinErrorsPage, linkGuidance],
  why: [
    {
      id: 'message-is-spps-reason',
      text: 'SPP read the request and refused it. The message beside the code is SPP’s own reason.',
      basis: 'inferred',
      source: sppApi,
    },
    {
      id: 'request-values',
      text: 'A registration contains the node ID, network address and hostname of SPS, a certificate signing request, and SPP’s current certificate chain.',
      basis: 'documented',
      source: sppApi,
    },
  ],
  steps: [
    {
      id: 'correct-value',
      text: 'Compare the message with the hostname, network address and cluster interface of SPS, and correct the value that SPP names.',
      basis: 'inferred',
      source: sppApi,
      who: 'sps-admin',
      safety: 'safe',
      variant: 'value-refused',
    },
    {
      ...listing,
      id: 'find-same-value',
      text: 'List the session connections on SPP, including the disconnected ones: another one may already have the same address or hostname.',
      basis: 'inferred',
      source: sppApi,
      variant: 'value-refused',
    },
    {
      id: 'sign-in-as-user',
      text: 'When SPP’s sign-in page opens, sign in as an SPP user who has the **Appliance** and **Operations** permissions, and complete the join without delay.',
      basis: 'inferred',
      source: joinErrorsPage,
      who: 'sps-admin',
      safety: 'safe',
      variant: 'sign-in-refused',
    },
    {
      id: 'look-at-licenses',
      text: 'Look at the licenses on SPP: the code says that a valid one is missing.',
      basis: 'inferred',
      source: sppApi,
      who: 'spp-admin',
      role: 'Appliance Administrator',
      safety: 'safe',
      variant: 'not-licensed',
    },
    {
      id: 'look-at-log',
      text: 'Look at SPP’s log and state for the minute in which SPP refused the request.',
      basis: 'inferred',
      who: 'spp-admin',
      safety: 'safe',
      variant: 'other',
    },
    {
      id: 'follow-message',
      text: 'Follow the message beside the code: it is SPP’s own reason.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      variant: 'not-known',
    },
    {
      id: 'compare-versions',
      text: 'Compare the versions of SPS and SPP: they have to match exactly.',
      basis: 'documented',
      source: linkGuidance,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'contact-support',
      text: 'If the same code comes back, send the code, its message and the time to One Identity support.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
  wait: {
    minutes: null,
    text: 'Whether a wait helps is not known: the code does not say whether SPP still holds an unfinished registration.',
    basis: 'inferred',
  },
  recognise: {
    parts: [
      { anyOf: [otherField, ...codeSigns, { code: 60657 }, { anyCode: true, general: true }] },
      { anyOf: [otherField, ...joinNamed] },
      { anyOf: [otherField, ...codeSigns, { anyCode: true, general: true }] },
    ],
  },
  examples: [
    {
      text: 'Error joining to SPP: SPS has failed to join to SPP. For more information, see the error details. (JoinFailed)\n\nThe request is invalid.\n\nCode: 70000\nURL: https://192.0.2.7/service/core/v4/Cluster/SessionModules\nStatus: 400',
      facts: {
        code: 70000,
        status: 400,
        host: '192.0.2.7',
        reason: 'value-refused',
        message: 'The request is invalid.',
      },
      from: 'the vendor’s page, with a code of SPP’s API that the page does not list',
    },
    {
      text: '{"response":{"Code":60293,"Message":"Invalid certificate signing request.","InnerError":null},"status":400,"url":"https://spp.example.org/service/core/v4/Cluster/SessionModules"}',
      facts: {
        code: 60293,
        status: 400,
        host: 'spp.example.org',
        message: 'Invalid certificate signing request.',
      },
      from: 'SPP API description, in the frame of SPS',
    },
    {
      text: 'The session connection has a missing, invalid, or non-unique value [ SpsNetworkAddress ].\nCode: 60657\nURL: https://192.0.2.7/service/core/v4/Cluster/SessionModules\nStatus: 400',
      facts: { code: 60657, status: 400, reason: 'value-refused' },
      from: 'the vendor’s page, with another field of SPP’s API description',
    },
  ],
});
