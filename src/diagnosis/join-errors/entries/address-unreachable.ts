import { firewallArticle, joinErrorsPage, linkErrorsPage } from '../../sources/documents.ts';
import { browserCodes } from '../signs/browser-pages/codes.ts';
import { otherWordings } from '../signs/browser-pages/other-wordings.ts';
import { sentencesOfPages } from '../signs/browser-pages/sentences-of-pages.ts';
import { headingsOfEither } from '../signs/browser-pages/headings-of-either.ts';
import { titlesOfPages } from '../signs/browser-pages/titles.ts';
import { unreachableBeforeJoin } from '../unreachable-before-join.ts';
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
  vendorTitle: { join: "Typo in SPP's address, the address is not reachable" },
  symptom: {
    text: 'After **Join**, the browser shows its own error page instead of SPP’s sign-in.',
    basis: 'documented',
    source: joinErrorsPage,
  },
  stopsAt: { moves: [2] },
  causedBy: ['name-not-resolved', 'port-unreachable', 'tls-unanswered'],
  seenAs: 'error-page',
  mendedBy: 'another-address',
  uncheckable: true,
  basis: 'documented',
  sources: [joinErrorsPage, linkErrorsPage, firewallArticle],
  why: [
    {
      id: 'redirect-fails',
      text: 'SPS redirects your browser to the address that you entered. Your browser cannot reach that address, so SPP’s sign-in does not open.',
      basis: 'documented',
      source: joinErrorsPage,
    },
    {
      id: 'ping-proves-nothing',
      text: 'A failed ping proves nothing: SPP does not answer ping.',
      basis: 'documented',
      source: firewallArticle,
    },
  ],
  steps: [
    {
      id: 'correct-address',
      text: 'Click the browser’s Back button and enter SPP’s correct address in the **{field}** field.',
      basis: 'documented',
      source: joinErrorsPage,
      who: 'sps-admin',
      safety: 'safe',
    },
    {
      id: 'correct-spelling',
      text: 'Your browser cannot resolve this name. Look for a typing error in it, or use SPP’s IPv4 address if SPP’s certificate contains it.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      variant: 'name-not-known',
    },
    {
      id: 'compare-refused-address',
      text: 'The connection was refused. SPP listens on TCP port 443, so this may be another machine, or a firewall may refuse your browser. Compare the address with SPP’s own page.',
      basis: 'inferred',
      source: firewallArticle,
      who: 'sps-admin',
      safety: 'safe',
      variant: 'nothing-listens',
    },
    {
      id: 'compare-silent-address',
      text: 'Nothing answers at this address: it may not be SPP’s, or a firewall may block the way. Compare the address with SPP’s own page.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      variant: 'filtered',
    },
    {
      id: 'open-port-for-browser',
      text: 'If the address is correct, have TCP port 443 opened from your own computer to SPP. This error page is your browser’s and says nothing about the way from SPS.',
      basis: 'inferred',
      who: 'network',
      safety: 'safe',
    },
  ],
  beforeJoin: unreachableBeforeJoin,
  wayBack: 'browser-back',
  wait: {
    minutes: 0,
    text: 'No wait is needed: SPP’s sign-in did not open, so no registration has started.',
    basis: 'inferred',
  },
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
        question: 'code-at-the-foot',
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
