import { joinErrorsPage, periodClients } from '../../sources/documents.ts';
import { checkAddress, waitWithoutAnswer } from '../common-steps.ts';
import { stepBefore } from '../before-join.ts';
import { checkIpv4Before } from '../path-before-join.ts';
import { defineJoinError } from '../define-join-error.ts';
import { connectionErrno, notResolved } from '../signs/connection-errno.ts';

export default defineJoinError({
  id: 'transport-dns',
  title: 'SPS cannot find SPP’s hostname',
  symptom: {
    text: 'SPS reports `Name or service not known`, or that it failed to resolve SPP’s hostname.',
    basis: 'inferred',
    source: periodClients,
  },
  stopsAt: { moves: [4, 5] },
  causedBy: [],
  fault: 'no-address',
  mendedBy: 'another-address',
  basis: 'inferred',
  sources: [periodClients, joinErrorsPage],
  why: [
    {
      id: 'sps-asks-its-own-dns',
      text: 'SPP’s sign-in opened, so your browser found the name. SPS asks DNS servers of its own, and they did not find it.',
      basis: 'inferred',
      source: joinErrorsPage,
    },
  ],
  steps: [
    checkAddress('Check the address here: the check shows the IPv4 address that the name leads to.'),
    {
      id: 'add-name-to-dns',
      text: 'Make sure that the DNS servers of SPS resolve the name to SPP’s IPv4 address.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
    },
    {
      id: 'check-ipv4-address',
      text: 'You can enter SPP’s IPv4 address instead if SPP’s certificate names it. Check the IPv4 address here first.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      settledBy: ['other-address'],
    },
    {
      id: 'join-with-ipv4',
      text: 'If the check of the IPv4 address finds nothing against it, enter it in **{field}**.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  beforeJoin: [
    {
      variants: ['told-sps'],
      why: [
        {
          id: 'sps-asks-its-own-dns',
          text: 'SPS asks DNS servers of its own. Where you tested, they do not know the name.',
          basis: 'inferred',
        },
      ],
      steps: [
        checkIpv4Before,
        stepBefore(
          'add-name-to-dns',
          'Add the name to DNS with SPP’s IPv4 address, on the name servers that SPS asks.',
          'network',
        ),
      ],
    },
  ],
  wayBack: 'cluster-management',
  wait: waitWithoutAnswer,
  recognise: {
    saidBy: 'any-client',
    parts: [
      {
        anyOf: [
          { phrase: '[Errno -2] Name or service not known', reason: 'name-not-known' },
          { phrase: '[Errno -5] No address associated with hostname', reason: 'name-not-known' },
          { phrase: '[Errno -4] Non-recoverable failure in name resolution', reason: 'resolver-failed' },
          { phrase: '[Errno -3] Temporary failure in name resolution', reason: 'resolver-failed' },
          { phrase: '[Errno -2] Name does not resolve', reason: 'name-not-known' },
          { phrase: '[Errno -5] Name has no usable address', reason: 'name-not-known' },
          { phrase: '[Errno -3] Try again', reason: 'resolver-failed' },
          { phrase: '[Errno 8] nodename nor servname provided', reason: 'name-not-known' },
          { phrase: '[Errno 11001] getaddrinfo failed', reason: 'name-not-known' },
          { phrase: '[Errno 11004] getaddrinfo failed', reason: 'name-not-known' },
          { phrase: '[Errno 11002] getaddrinfo failed', reason: 'resolver-failed' },
          ...connectionErrno([-2, -5, 8, 11001, 11004], 'name-not-known'),
          ...connectionErrno([-3, -4, 11002], 'resolver-failed'),
          ...notResolved([-2, -5, 8, 11001, 11004], 'name-not-known'),
          ...notResolved([-3, -4, 11002], 'resolver-failed'),
          { phrase: "Connection aborted.', gaierror(-2,", reason: 'name-not-known' },
          { phrase: "Connection aborted.', gaierror(-3,", reason: 'resolver-failed' },
          { phrase: "Failed to resolve '{host}'", closed: true, ends: true, dotted: true },
          { phrase: 'NameResolutionError(' },
        ],
      },
    ],
  },
  examples: [
    {
      text: '[Errno -2] Name or service not known',
      facts: { reason: 'name-not-known' },
      from: 'Python, all periods',
    },
    {
      text: "Failed to resolve 'spp.invalid'",
      facts: { host: 'spp.invalid' },
      from: 'urllib3 2',
    },
    {
      text: "HTTPSConnectionPool(host='spp.invalid', port=443): Max retries exceeded with url: /service/core/v4/Cluster/SessionModules (Caused by NameResolutionError(\"<urllib3.connection.HTTPSConnection object at 0x7f2f5c0b1d30>: Failed to resolve 'spp.invalid' ([Errno -2] Name or service not known)\"))",
      facts: { host: 'spp.invalid', port: 443, apiVersion: 4, reason: 'name-not-known' },
      from: 'Python 3.12, urllib3 2.2',
    },
  ],
});
