import {
  clusterManagement,
  firewallArticle,
  installingCertificates,
  safeguardPsSignIn,
} from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';
import { certificatePages } from '../new-certificate.ts';

export default defineJoinError({
  id: 'script-cannot-connect',
  title: 'PowerShell cannot connect to SPP',
  symptom: {
    text: 'A script stops before the join: it cannot connect to SPP, or does not trust SPP’s certificate.',
    basis: 'documented',
    source: safeguardPsSignIn,
  },
  stopsAt: { outside: 'api-join' },
  causedBy: [],
  basis: 'documented',
  sources: [safeguardPsSignIn, firewallArticle, installingCertificates, clusterManagement],
  why: [
    {
      id: 'computer-of-the-script',
      text: 'The computer that runs the script did not get through to SPP. SPS was not involved yet.',
      basis: 'documented',
      source: safeguardPsSignIn,
    },
  ],
  steps: [
    {
      id: 'check-address',
      text: 'Check the address here: the check shows what answers there.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      variant: 'filtered',
      settledBy: ['address-checked'],
    },
    {
      id: 'compare-address',
      text: 'Compare the address with SPP’s own. SPP’s web client shows it under **Network Address**.',
      basis: 'inferred',
      source: clusterManagement,
      who: 'sps-admin',
      safety: 'safe',
      variant: 'filtered',
      commands: [{ by: 'web-client', run: 'Cluster > Cluster Management' }],
    },
    {
      id: 'open-port-443',
      text: 'Open TCP port 443 from the script’s computer to SPP. A ping that fails proves nothing: SPP does not answer ping.',
      basis: 'inferred',
      source: firewallArticle,
      who: 'network',
      safety: 'safe',
      variant: 'filtered',
    },
    {
      id: 'check-certificate',
      text: 'Check the address here: the check shows the names, the dates and the issuer of the certificate.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      variant: 'untrusted',
      settledBy: ['address-checked'],
    },
    {
      id: 'replace-certificate',
      text: 'If the names or the dates of the certificate are wrong, have the certificate replaced first: they stop SPS as well.',
      basis: 'inferred',
      who: 'certificates',
      safety: 'safe',
      variant: 'untrusted',
    },
    {
      id: 'compare-fingerprint',
      text: 'If only the issuer is unknown, compare the certificate’s fingerprint with the thumbprint on SPP’s own page.',
      basis: 'inferred',
      source: installingCertificates,
      who: 'sps-admin',
      safety: 'safe',
      variant: 'untrusted',
      commands: certificatePages,
    },
    {
      id: 'trust-the-certificate',
      text: 'If the fingerprint and the thumbprint are the same, let the script’s computer trust that certificate or its CA. Do not use `-Insecure` instead: it would give SPP’s password to whatever answers.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      variant: 'untrusted',
    },
    {
      id: 'join-in-browser',
      text: 'Alternatively, join from the browser, under **Basic Settings > Cluster management** on SPS.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'none',
  wait: {
    minutes: 0,
    text: 'No wait is needed: the script stopped before the join began.',
    basis: 'inferred',
  },
  recognise: {
    about: 'anything',
    parts: [
      {
        anyOf: [
          { phrase: 'Unable to connect to {host}, bad appliance network address', reason: 'filtered' },
          { phrase: 'SSL certificate validation failed connecting to {host}, try', reason: 'untrusted' },
        ],
      },
    ],
  },
  examples: [
    {
      text: 'Unable to connect to spp.example.org, bad appliance network address?',
      facts: { reason: 'filtered', host: 'spp.example.org' },
      from: 'safeguard-ps',
    },
    {
      text: 'SSL certificate validation failed connecting to spp.example.org, try using the -Insecure flag',
      facts: { reason: 'untrusted', host: 'spp.example.org' },
      from: 'safeguard-ps',
    },
  ],
});
