import { certificateRequests, hardenedTls, installingCertificates } from '../sources/documents.ts';
import { certificateRequests6 } from '../sources/spp-guide.ts';
import type { Command, Step } from './define-join-error.ts';

const path7 = 'Certificates > SSL/TLS Certificates';
const path6 = 'Administrative Tools | Settings | Certificates | SSL Certificates';

/** The same place in both generations of SPP. */
const inBoth = (then: string, note7: string, note6: string): readonly Command[] => [
  { by: 'web-client', run: `${path7}${then}`, note: `SPP 7 and later: ${note7}` },
  { by: 'web-client', run: `${path6}${then}`, note: `SPP 6.x, desktop client: ${note6}` },
];

const create = ' > Add Certificate > Create Certificate Signing Request (CSR)';
const upload = ' > Add Certificate > Upload Certificate';
const assign = ' > Assign Certificate to Appliance(s)';

const onSpp = { who: 'spp-admin', role: 'Appliance Administrator', safety: 'safe' } as const;

const request: Step = {
  ...onSpp,
  id: 'request-certificate',
  text: 'Create a certificate signing request (CSR) on SPP. It can list the DNS names and IP addresses of all appliances in the SPP cluster.',
  basis: 'documented',
  source: certificateRequests,
  commands: inBoth(
    create,
    'fill in **Subject (Distinguished Name)**, the hostnames under **Subject Alternate Names (DNS)**, and the IP addresses under **Subject Alternate Names (IP Address)**.',
    'fill in **Subject (Distinguished Name)**. Where the dialog has the one field **Alternate DNS Names**, all alternative names go there.',
  ),
};

const keySize: Step = {
  ...onSpp,
  id: 'choose-key-size',
  text: 'Choose a key size of 2048 bits or more: from 6.10.0 on, SPS refuses shorter RSA keys.',
  basis: 'documented',
  source: hardenedTls,
};

const sign: Step = {
  id: 'sign-certificate',
  text: 'Have your certificate authority sign the request with SHA-256 or better, and keep all of its alternative names.',
  basis: 'inferred',
  source: certificateRequests,
  who: 'certificates',
  safety: 'safe',
};

const uploadSigned: Step = {
  ...onSpp,
  id: 'upload-certificate',
  text: 'Upload the signed certificate on SPP.',
  basis: 'documented',
  source: installingCertificates,
  commands: inBoth(upload, 'select the certificate file.', 'select the certificate file.'),
};

const uploadRoot: Step = {
  ...onSpp,
  id: 'upload-root-ca',
  text: 'You can also upload the root CA of the certificate to **Trusted CA Certificates** on SPP.',
  basis: 'documented',
  source: installingCertificates,
};

const assignIt: Step = {
  ...onSpp,
  id: 'assign-certificate',
  text: 'Assign the certificate to the appliance.',
  basis: 'documented',
  source: installingCertificates,
  commands: inBoth(assign, 'select the certificate first.', 'select the certificate first.'),
};

const checkAgain: Step = {
  id: 'check-new-certificate',
  text: 'Check the address here again: the check shows which certificate SPP presents now.',
  basis: 'inferred',
  who: 'sps-admin',
  safety: 'safe',
};

/** Documents behind the steps, for an entry's own list. */
export const certificateSources = [
  certificateRequests,
  certificateRequests6,
  installingCertificates,
  hardenedTls,
] as const;

interface Only {
  /** The case in which SPP needs another certificate; it also ends each id, so that an entry can have several cases. Absent: always. */
  when?: string;
  /** Only where no other address can be used. */
  otherwise?: true;
}

/** From the request to the check of the new certificate: one actor for each step. */
export const replaceCertificate = ({ when, otherwise }: Only = {}): readonly Step[] =>
  [request, keySize, sign, uploadSigned, uploadRoot, assignIt, checkAgain].map((step) => ({
    ...step,
    ...(when === undefined ? {} : { id: `${step.id}-${when}`, when }),
    ...(otherwise === undefined ? {} : { otherwise }),
  }));
