import { joinErrorsPage, linkErrorsPage } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'address-not-spp',
  title: 'The address answers, but it is not an SPP',
  symptom: {
    text: 'After **Join** a web site opens, but it is not SPP’s sign-in.',
    basis: 'documented',
    source: joinErrorsPage,
  },
  stopsAt: { moves: [2] },
  causedBy: ['not-spp', 'sps-instead-of-spp', 'not-https'],
  uncheckable: true,
  basis: 'documented',
  sources: [joinErrorsPage, linkErrorsPage],
  why: [
    {
      id: 'sps-sends-browser',
      text: 'SPS sends your browser to the address that was typed. Another server lives there, so nobody can sign in on SPP.',
      basis: 'documented',
      source: joinErrorsPage,
    },
  ],
  steps: [
    {
      id: 'go-back-browsers',
      text: 'Go back with the browser’s Back button until the **{field}** field shows again, and enter SPP’s correct address.',
      basis: 'documented',
      source: joinErrorsPage,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'do-enter-spp',
      text: 'Do not enter your SPP password on the page that opened: it is not SPP’s.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'browser-back',
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
