import { firewallArticle, installingCertificates, safeguardPsSignIn } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'script-cannot-connect',
  title: 'PowerShell cannot connect to SPP',
  symptom: {
    text: 'A script stops before the join: it cannot connect to SPP, or refuses SPP’s certificate.',
    basis: 'documented',
    source: safeguardPsSignIn,
  },
  stopsAt: { outside: 'api-join' },
  causedBy: [],
  basis: 'documented',
  sources: [safeguardPsSignIn, installingCertificates],
  why: [
    {
      id: 'computer-script-runs',
      text: 'It is the computer on which the script runs that did not get through to SPP. SPS had no part in it yet.',
      basis: 'documented',
      source: safeguardPsSignIn,
    },
  ],
  steps: [
    {
      id: 'check-address-here',
      text: 'Check the address here, and compare it with SPP’s own page: the script found nothing that answers there.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      when: 'filtered',
    },
    {
      id: 'open-way-scripts',
      text: 'Open the way from the script’s computer to SPP, tcp 443. A ping that fails proves nothing: SPP does not answer ping.',
      basis: 'documented',
      source: firewallArticle,
      who: 'network',
      safety: 'safe',
      when: 'filtered',
    },
    {
      id: 'check-address-here-check',
      text: 'Check the address here: the check shows the names, the dates and the issuer of the certificate. A name or a date that is wrong stops SPS as well, so mend that first.',
      basis: 'inferred',
      who: 'certificates',
      safety: 'safe',
      when: 'untrusted',
    },
    {
      id: 'only-issuer-known',
      text: 'If only the issuer is not known, compare the fingerprint with SPP’s own page, and let the script’s computer trust that certificate or its CA. Do not let `-Insecure` stand in for that: it gives SPP’s password to whoever answers.',
      basis: 'inferred',
      source: installingCertificates,
      who: 'sps-admin',
      safety: 'safe',
      when: 'untrusted',
    },
    {
      id: 'join-browser-basic',
      text: 'Or join in the browser, from **Basic Settings > Cluster management** on SPS.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'none',
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
