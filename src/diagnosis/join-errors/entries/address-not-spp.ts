import { clusterManagement, joinErrorsPage, linkErrorsPage } from '../../sources/documents.ts';
import { stepBefore } from '../before-join.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'address-not-spp',
  title: 'The address answers, but it is not an SPP',
  vendorTitle: { join: "Typo in SPP's address, the address is alive, but not an SPP" },
  symptom: {
    text: 'After **Join**, a web site other than SPP’s sign-in opens.',
    basis: 'documented',
    source: joinErrorsPage,
  },
  stopsAt: { moves: [2] },
  causedBy: ['not-spp', 'sps-instead-of-spp', 'not-https'],
  seenAs: 'other-site',
  mendedBy: 'another-address',
  uncheckable: true,
  basis: 'documented',
  sources: [joinErrorsPage, linkErrorsPage],
  why: [
    {
      id: 'redirect-ends-elsewhere',
      text: 'The address that you entered leads to a server that is not an SPP, so you cannot sign in on SPP.',
      basis: 'documented',
      source: joinErrorsPage,
    },
  ],
  steps: [
    {
      id: 'enter-no-password',
      text: 'Do not enter a password on the page that opened: it is not SPP’s sign-in.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'correct-address',
      text: 'Click the browser’s Back button and enter SPP’s correct address in the **{field}** field.',
      basis: 'documented',
      source: joinErrorsPage,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'check-address',
      text: 'If you are not sure what answers at an address, check it here: the check tells an SPP from an SPS and from any other server.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      settledBy: ['address-checked'],
    },
  ],
  beforeJoin: [
    {
      variants: ['not-spp', 'told-browser'],
      why: [
        {
          id: 'another-server-answers',
          text: 'After **Join**, SPS sends your browser to this address. Another server answers there, so nobody can sign in on SPP.',
          basis: 'inferred',
          source: joinErrorsPage,
        },
      ],
      steps: [
        stepBefore(
          'enter-no-password',
          'Do not enter your SPP password on the page at this address: it is not SPP’s.',
        ),
        stepBefore(
          'find-own-address',
          'Find SPP’s own address, or ask the SPP administrator for it.',
          'sps-admin',
          {
            source: clusterManagement,
            settledBy: ['other-address'],
            commands: [{ by: 'web-client', run: 'Cluster > Cluster Management' }],
          },
        ),
        stepBefore(
          'check-own-address',
          'Check SPP’s own address here before you enter it on SPS.',
          'sps-admin',
          {
            settledBy: ['other-address'],
          },
        ),
      ],
    },
  ],
  wayBack: 'browser-back',
  wait: {
    minutes: 0,
    text: 'No wait is needed: SPP’s sign-in did not open, so no registration has started.',
    basis: 'inferred',
  },
  // No product prints this error: it is a page of somebody else. The vendor's sentence is what people quote of it.
  recognise: {
    parts: [
      {
        anyOf: [
          { phrase: "a web site other than SPP's Login interface" },
          { phrase: "Typo in SPP's address, the address is alive, but not an SPP" },
        ],
      },
    ],
  },
  examples: [
    {
      text: "After clicking the Join button, a web site other than SPP's Login interface is displayed.",
      from: 'the manual',
    },
    { text: 'Typo in SPP’s address, the address is alive, but not an SPP', from: 'the manual, its heading' },
  ],
});
