import {
  browserErrorCodes,
  chromiumTls,
  defaultCertificate,
  hardenedTls,
  joinErrorsPage,
} from '../../sources/documents.ts';
import { browserWarningSteps } from '../browser-warning-steps.ts';
import { newCertificateSources } from '../new-certificate.ts';
import { codesOfWarnings } from '../signs/browser-pages/codes-of-warnings.ts';
import { headingsOfEither } from '../signs/browser-pages/headings-of-either.ts';
import { sentencesOfPages } from '../signs/browser-pages/sentences-of-pages.ts';
import { wordingsOfWarnings } from '../signs/browser-pages/wordings-of-warnings.ts';
import { defineJoinError } from '../define-join-error.ts';
import { once } from '../once.ts';

/** Made when somebody first reads a text: browsers say it in many languages. */
const warnings = once(
  () => [...wordingsOfWarnings, ...sentencesOfPages('warning'), ...codesOfWarnings] as const,
);

const warningsOrEither = once(
  () => [...warnings(), ...sentencesOfPages('either'), ...headingsOfEither] as const,
);

export default defineJoinError({
  id: 'browser-certificate-warning',
  title: 'Your browser warns before SPP’s sign-in opens',
  symptom: {
    text: 'After **Join**, the browser shows a warning about the certificate or the connection instead of SPP’s sign-in.',
    basis: 'inferred',
    source: browserErrorCodes,
  },
  stopsAt: { moves: [2] },
  causedBy: [],
  seenAs: 'warning',
  shownByWhoAnswers: true,
  basis: 'inferred',
  sources: [
    joinErrorsPage,
    browserErrorCodes,
    chromiumTls,
    defaultCertificate,
    hardenedTls,
    ...newCertificateSources,
  ],
  why: [
    {
      id: 'address-reached',
      text: 'The address was reached: a server answered there, and your browser does not trust the connection to it.',
      basis: 'inferred',
      source: browserErrorCodes,
    },
    {
      id: 'default-certificate',
      text: 'SPP’s default certificate is self-signed and should be replaced.',
      basis: 'documented',
      source: defaultCertificate,
    },
    {
      id: 'browsers-distrust-self-signed',
      text: 'Browsers warn about a self-signed certificate, and about one from a CA that they do not know.',
      basis: 'inferred',
      source: browserErrorCodes,
    },
    {
      id: 'sps-judges-itself',
      text: 'The warning comes from your browser alone. SPS looks at the certificate itself when it registers on SPP.',
      basis: 'inferred',
      source: joinErrorsPage,
    },
  ],
  steps: browserWarningSteps,
  wayBack: 'cluster-management',
  wait: {
    minutes: 0,
    text: 'No wait is needed: you have not signed in on SPP, so no registration has started.',
    basis: 'inferred',
  },
  recognise: {
    parts: [
      {
        get anyOf() {
          return warningsOrEither();
        },
      },
      {
        get anyOf() {
          return warnings();
        },
        question: 'code-at-the-foot',
        answer: 'A code that begins with `SSL_ERROR_`, `SEC_ERROR_` or `MOZILLA_PKIX_ERROR_`',
      },
    ],
    about: 'anything',
    saidBy: 'a-browser',
  },
  examples: [
    {
      text: 'Your connection is not private\nAttackers might be trying to steal your information from spp.example.org.\nNET::ERR_CERT_AUTHORITY_INVALID',
      facts: { host: 'spp.example.org', reason: 'untrusted' },
      from: 'Chrome',
    },
    {
      text: 'Warning: Potential Security Risk Ahead\n\nFirefox detected a potential security threat and did not continue to spp.example.org.\n\nError code: MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT',
      facts: { host: 'spp.example.org', reason: 'self-signed' },
      from: 'Firefox',
    },
    { text: 'This Connection Is Not Private', from: 'Safari' },
    {
      text: 'Safari could not open the page because it could not establish a secure connection to the server.',
      facts: { reason: 'protocol' },
      from: 'Safari of iOS',
    },
  ],
});
