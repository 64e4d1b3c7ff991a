import { firewallArticle, joinErrorsPage, linkErrorsPage } from '../../sources/documents.ts';
import { browserCodes } from '../signs/browser-pages/codes.ts';
import { otherWordings } from '../signs/browser-pages/other-wordings.ts';
import { sentencesOfPages } from '../signs/browser-pages/sentences-of-pages.ts';
import { headingsOfEither } from '../signs/browser-pages/headings-of-either.ts';
import { titlesOfPages } from '../signs/browser-pages/titles.ts';
import { defineJoinError } from '../define-join-error.ts';
import { once } from '../once.ts';

/** Made when somebody first reads a text: browsers say it in many languages. */
const unreached = once(
  () =>
    [
      ...otherWordings,
      ...titlesOfPages,
      ...sentencesOfPages('unreached'),
      ...browserCodes,
      // The vendor’s heading of this error.
      { phrase: "Typo in SPP's address, the address is not reachable" },
    ] as const,
);

const unreachedOrEither = once(
  () => [...unreached(), ...sentencesOfPages('either'), ...headingsOfEither] as const,
);

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
  uncheckable: true,
  basis: 'documented',
  sources: [joinErrorsPage, linkErrorsPage],
  why: [
    {
      id: 'sps-sends-browser',
      text: 'SPS sends your browser to the address that was typed. The browser finds nothing there, so SPP’s sign-in never opens.',
      basis: 'documented',
      source: joinErrorsPage,
    },
    {
      id: 'ping-fails-proves',
      text: 'A ping that fails proves nothing: SPP does not answer ping.',
      basis: 'documented',
      source: firewallArticle,
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
      id: 'browser-does-find',
      text: 'Your browser does not find that name: look for a slip in its spelling, or use SPP’s IPv4 address.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      when: 'name-not-known',
    },
    {
      id: 'something-lives-address',
      text: 'Something lives at that address, but not SPP: an SPP listens on port 443. Compare the address with SPP’s own page.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      when: 'nothing-listens',
    },
    {
      id: 'nothing-answers-address',
      text: 'Nothing answers at that address: it is not SPP’s, or a firewall is in between. Compare the address with SPP’s own page.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
      when: 'filtered',
    },
    {
      id: 'address-right-ask',
      text: 'If the address is right, ask for the way from your own computer to SPP, tcp 443, to be opened: this page is your browser’s, not SPS’s.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
    },
  ],
  wayBack: 'browser-back',
  recognise: {
    parts: [
      {
        get anyOf() {
          return unreachedOrEither();
        },
      },
      {
        get anyOf() {
          return unreached();
        },
        question:
          'Which code stands at the foot of the browser’s page: `PR_…` or `NS_ERROR_…`, or one that begins with `SSL_ERROR_` or `SEC_ERROR_`?',
        answer: 'A code such as `PR_END_OF_FILE_ERROR` or `NS_ERROR_…`',
      },
    ],
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
    {
      text: 'Can’t reach this page\n192.0.2.123 refused to connect.\nERR_CONNECTION_REFUSED',
      facts: { host: '192.0.2.123', reason: 'nothing-listens' },
      from: 'Edge',
    },
    {
      text: 'A server with the specified hostname could not be found.',
      facts: { reason: 'name-not-known' },
      from: 'iOS',
    },
    { text: 'Typo in SPP’s address, the address is not reachable', from: 'the manual, its heading' },
  ],
});
