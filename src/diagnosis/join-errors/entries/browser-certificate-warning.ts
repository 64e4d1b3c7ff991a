import {
  browserErrorCodes,
  chromiumTls,
  hardenedTls,
  installingCertificates,
  joinErrorsPage,
} from '../../sources/documents.ts';
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

/** The same for a certificate that signed itself and for one of a CA that the browser does not know. */
const compareFingerprint = (when: 'self-signed' | 'untrusted') =>
  ({
    id: 'warning-usual-spps',
    text: 'This warning is usual for SPP’s own certificate. Before anybody signs in, have an SPP administrator compare the fingerprint that the browser shows with the one of SPP’s certificate on SPP’s own page, **Certificates > SSL/TLS Certificates**. Go on only where the two are the same.',
    basis: 'inferred',
    source: installingCertificates,
    who: 'spp-admin',
    safety: 'safe',
    when,
  }) as const;

/** Where the fingerprints differ. */
const anotherAnswers = (when: 'self-signed' | 'untrusted') =>
  ({
    id: 'they-differ-another',
    text: 'If they differ, another server answers, or a device in between opens TLS: leave the page, do not sign in there, and check the address here.',
    basis: 'inferred',
    who: 'network',
    safety: 'safe',
    when,
  }) as const;

export default defineJoinError({
  id: 'browser-certificate-warning',
  title: 'Your browser warns before SPP’s sign-in opens',
  symptom: {
    text: 'After **Join** the browser shows a warning about the certificate or the connection instead of SPP’s sign-in.',
    basis: 'inferred',
    source: installingCertificates,
  },
  stopsAt: { moves: [2] },
  causedBy: [],
  basis: 'inferred',
  sources: [installingCertificates, joinErrorsPage, hardenedTls, browserErrorCodes],
  why: [
    {
      id: 'address-reached-something',
      text: 'The address was reached: something answered there, and your browser does not trust it.',
      basis: 'inferred',
      source: browserErrorCodes,
    },
    {
      id: 'spps-default-certificate',
      text: 'SPP’s default certificate is self-signed, and is meant to be replaced; every browser warns of it.',
      basis: 'documented',
      source: installingCertificates,
    },
    {
      id: 'warning-browsers-decides',
      text: 'The warning is your browser’s and decides nothing for SPS, which looks at the certificate itself when it registers (move 4).',
      basis: 'inferred',
    },
  ],
  steps: [
    {
      id: 'certificate-another-name',
      text: 'The certificate is for another name. SPS compares the two as well and stops the join, so go back, check the address here, and enter one that leads to SPP and stands in its certificate.',
      basis: 'documented',
      source: joinErrorsPage,
      who: 'sps-admin',
      safety: 'safe',
      when: 'name',
    },
    {
      id: 'compare-dates-certificate',
      text: 'Compare the dates of the certificate with today, and with the clock of your computer. Where the certificate itself is out of date, SPS’s client refuses it too.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      when: 'dates',
    },
    {
      id: 'give-spp-certificate',
      text: 'Give SPP a certificate that is in date, and assign it with **Assign Certificate to Appliance(s)**.',
      basis: 'documented',
      source: installingCertificates,
      who: 'certificates',
      safety: 'safe',
      when: 'dates',
    },
    compareFingerprint('self-signed'),
    compareFingerprint('untrusted'),
    anotherAnswers('self-signed'),
    anotherAnswers('untrusted'),
    {
      id: 'give-spp-certificate-key',
      text: 'Give SPP a certificate with a key of 2048 bits or more, signed with SHA-256 or better: SPS refuses a weak one as well, from 6.10.0 on.',
      basis: 'documented',
      source: hardenedTls,
      who: 'certificates',
      safety: 'safe',
      when: 'weak',
    },
    {
      id: 'ask-those-who',
      text: 'Ask those who run the CA why they revoked the certificate. Until you know, nobody should sign in there: its key may be in other hands.',
      basis: 'inferred',
      who: 'certificates',
      safety: 'safe',
      when: 'revoked',
    },
    {
      id: 'give-spp-new',
      text: 'Give SPP a new certificate with a new key, and assign it with **Assign Certificate to Appliance(s)**.',
      basis: 'documented',
      source: installingCertificates,
      who: 'certificates',
      safety: 'safe',
      when: 'revoked',
    },
    {
      id: 'browser-answered-cannot',
      text: 'Your browser and what answered cannot agree on TLS. Check the address here: it may lead to something that speaks no HTTPS, to an old server, or to a device in front of SPP.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      when: 'protocol',
    },
    {
      id: 'address-spps-look',
      text: 'If the address is SPP’s, look for a device between your browser and SPP that opens TLS, and at the key of SPP’s certificate: Chrome and Edge take RSA, P-256 and P-384 only.',
      basis: 'inferred',
      source: chromiumTls,
      who: 'network',
      safety: 'safe',
      when: 'protocol',
    },
    {
      id: 'read-code-foot',
      text: 'Read the code at the foot of the page, and check the address here: the check shows the certificate with its names, dates and issuer.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      when: 'other',
    },
    {
      id: 'open-details-warning',
      text: 'Open the details of the warning, paste its code here, and check the address here: what to do depends on what is wrong with the certificate.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
      when: 'not-known',
    },
    {
      id: 'once-warning-explained',
      text: 'Once the warning is explained, open **Basic Settings > Cluster management** on SPS and join again.',
      basis: 'inferred',
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'cluster-management',
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
        question:
          'Does a code that begins with `SSL_ERROR_`, `SEC_ERROR_` or `MOZILLA_PKIX_ERROR_` stand at the foot of the browser’s page?',
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
