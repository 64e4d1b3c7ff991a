import { linkGuidance, sppApi } from '../../sources/documents.ts';
import type { CodeSign } from '../pattern.ts';
import type { Reason } from '../reason.ts';
import { joinNamed } from '../signs/join-named.ts';
import { defineJoinError } from '../define-join-error.ts';

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
  title: 'SPP refuses the registration, with a code of its own',
  symptom: {
    text: 'SPS reports a **Code** and a message of SPP for the join’s request that the vendor’s page does not list.',
    basis: 'inferred',
    source: sppApi,
  },
  stopsAt: { moves: [4, 5] },
  causedBy: [],
  basis: 'inferred',
  sources: [sppApi, linkGuidance],
  why: [
    {
      id: 'spp-reached-read',
      text: 'SPP was reached and read the request, and its answer says what it refused: the sentence beside the code is SPP’s own.',
      basis: 'inferred',
      source: sppApi,
    },
    {
      id: 'request-carries-node',
      text: 'The request carries the node ID, address and hostname of SPS, a certificate signing request, and SPP’s certificate as SPS saw it.',
      basis: 'documented',
      source: sppApi,
    },
  ],
  steps: [
    {
      id: 'compare-message-sps',
      text: 'Compare the message with what SPS sends: look on SPS at its hostname, its network address and its cluster interface, and correct what SPP names.',
      basis: 'inferred',
      source: sppApi,
      who: 'sps-admin',
      safety: 'safe',
      when: 'value-refused',
    },
    {
      id: 'spp-list-session',
      text: 'On SPP list the session connections with the deleted ones (**Cluster > GET /v4/cluster/SessionModules** in Swagger, **includeDisconnected** set to `true`): another entry may hold the same address or hostname.',
      basis: 'inferred',
      source: sppApi,
      who: 'spp-admin',
      safety: 'safe',
      when: 'value-refused',
    },
    {
      id: 'when-join-sign',
      text: 'When you join, sign in as an SPP user with the Appliance and Operations permissions, and let no minutes pass between the sign-in and the end of the join.',
      basis: 'inferred',
      who: 'spp-admin',
      safety: 'safe',
      when: 'sign-in-refused',
    },
    {
      id: 'spp-look-licenses',
      text: 'On SPP look at the licenses: SPP has to hold a valid one before it takes a session connection.',
      basis: 'inferred',
      who: 'spp-admin',
      safety: 'safe',
      when: 'not-licensed',
    },
    {
      id: 'note-code-message',
      text: 'Note the code, the message and the time, and look at SPP’s log and state at that minute.',
      basis: 'inferred',
      who: 'spp-admin',
      safety: 'safe',
      when: 'other',
    },
    {
      id: 'act-sentence-beside',
      text: 'Act on the sentence beside the code: it is SPP’s own reason.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      when: 'not-known',
    },
    {
      id: 'compare-versions-sps',
      text: 'Compare the versions of SPS and SPP: the vendor wants the two to match.',
      basis: 'inferred',
      source: linkGuidance,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'open-basic-settings',
      text: 'Then open **Basic Settings > Cluster management** on SPS and join again. If the same code comes back, give it to the vendor’s support with its message.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
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
