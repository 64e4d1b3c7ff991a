import { firewallArticle, joinErrorsPage, linkErrorsPage } from '../../sources/documents.ts';
import { browserCodes } from '../signs/browser-pages/codes.ts';
import { otherWordings } from '../signs/browser-pages/other-wordings.ts';
import { sentencesOfPages } from '../signs/browser-pages/sentences-of-pages.ts';
import { titlesOfPages } from '../signs/browser-pages/titles.ts';
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
      text: 'Your browser does not find that name: look for a slip in its spelling, or use SPP’s IPv4 address.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      when: 'name-not-known',
    },
    {
      text: 'Something lives at that address, but not SPP: an SPP listens on port 443. Compare the address with SPP’s own page.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      when: 'nothing-listens',
    },
    {
      text: 'Nothing answers at that address: it is not SPP’s, or a firewall is in between. Compare the address with SPP’s own page.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
      when: 'filtered',
    },
    {
      text: 'The address answers, but not with HTTPS. Compare it with SPP’s own page.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      when: 'not-tls',
    },
    {
      text: 'The browser itself warns that the certificate is for another name. Check the address here, and go on only with one that leads to SPP and stands in its certificate: SPS will compare the two as well.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      when: 'wrong-certificate',
    },
    {
      text: 'The browser itself warns that it does not know who signed the certificate, as it does for SPP’s default one. Have an SPP administrator compare its fingerprint with SPP’s own page before anybody signs in.',
      basis: 'inferred',
      who: 'spp-admin',
      safety: 'safe',
      when: 'unknown-issuer',
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
    parts: [{ anyOf: [...otherWordings, ...titlesOfPages, ...sentencesOfPages, ...browserCodes] }],
    about: 'anything',
    saidBy: 'a-browser',
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
