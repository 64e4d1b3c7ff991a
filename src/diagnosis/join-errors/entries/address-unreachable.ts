import { firewallArticle, joinErrorsPage, linkErrorsPage } from '../../sources/documents.ts';
import { browserCodes } from '../browser-pages/codes.ts';
import { sentencesInEnglish } from '../browser-pages/sentences-in-english.ts';
import { sentencesInOtherLanguages } from '../browser-pages/sentences-in-other-languages.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: 'address-unreachable',
  title: 'SPP’s address cannot be reached from your browser',
  symptom: {
    text: 'After **Join** the browser leaves SPS and shows its own error page instead of SPP’s sign-in.',
    basis: 'documented',
    source: joinErrorsPage,
  },
  stopsAt: { moves: [2] },
  causedBy: ['name-not-resolved', 'port-unreachable', 'tls-unanswered'],
  basis: 'documented',
  sources: [joinErrorsPage, linkErrorsPage],
  why: [
    {
      text: 'SPS sends your browser to the address that was typed. The browser finds nothing there, so SPP’s sign-in never opens.',
      basis: 'documented',
      source: joinErrorsPage,
    },
    {
      text: 'A ping that fails proves nothing: SPP does not answer ping.',
      basis: 'documented',
      source: firewallArticle,
    },
  ],
  steps: [
    {
      text: 'Go back with the browser’s Back button until the **{field}** field shows again, and enter SPP’s correct address.',
      basis: 'documented',
      source: joinErrorsPage,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      text: 'If the address is right, ask for the way from your own computer to SPP, tcp 443, to be opened: this page is your browser’s, not SPS’s.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
    },
  ],
  wayBack: 'browser-back',
  recognise: {
    parts: [{ anyOf: [...sentencesInEnglish, ...browserCodes, ...sentencesInOtherLanguages] }],
    about: 'anything',
  },
  examples: [
    { text: 'This site can’t be reached', from: 'the manual' },
    {
      text: 'This site can’t be reached\nexamplespp.company’s server IP address could not be found.\nTry: Checking the connection\nERR_NAME_NOT_RESOLVED',
      facts: { host: 'examplespp.company', reason: 'name-not-known' },
      from: 'Chrome',
    },
  ],
});
