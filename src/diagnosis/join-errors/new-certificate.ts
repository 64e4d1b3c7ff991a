import { certificateRequests, certificates6, installingCertificates } from '../sources/documents.ts';
import type { Statement } from '../sources/statement.ts';
import type { Command, Step } from './step.ts';

interface NewCertificate {
  /** What the request must hold, and when it is needed; absent where another step says so. */
  request?: Statement;
  /** How it must be signed; absent where any signature does. */
  sign?: Statement;
  /** Where another address would do instead. */
  otherwise?: true;
  /** The variant of the entry in which SPP needs it; it ends each id, so that an entry can have it in several. */
  variant?: string;
}

const requested: Statement = {
  text: 'Create a certificate signing request (CSR) on SPP. It can list the DNS names and IP addresses of all appliances in the SPP cluster.',
  basis: 'documented',
  source: certificateRequests,
};

const signed: Statement = {
  text: 'Sign the request with your CA and keep all its alternative names. Give the certificate, with its CA certificates, back to the SPP administrator.',
  basis: 'inferred',
};

const path7 = 'Certificates > SSL/TLS Certificates';
const path6 = 'Administrative Tools | Settings | Certificates | SSL Certificates';

/** The same place in both generations of SPP. */
const inBoth = (then: string, fields7 = '', fields6 = ''): readonly Command[] => [
  {
    by: 'web-client',
    only: 'from-7',
    run: `${path7}${then}`,
    note: `This is the web client of SPP 7 and later.${fields7}`,
  },
  {
    by: 'web-client',
    only: 'before-7',
    run: `${path6}${then}`,
    note: `This is the desktop client of SPP 6.x.${fields6}`,
  },
];

/** Where SPP shows its certificates. */
export const certificatePages = inBoth('');

const requesting = inBoth(
  ' > Add Certificate > Create Certificate Signing Request (CSR)',
  ' Fill in **Subject (Distinguished Name)**. Hostnames go into **Subject Alternate Names (DNS)**, IP addresses into **Subject Alternate Names (IP Address)**.',
  ' Fill in **Subject (Distinguished Name)**. Where there is the one field **Alternate DNS Names**, all alternative names go into it.',
);

/** How SPP gets a new certificate for its port 443: the request is made on SPP, signed by the certificate team, uploaded and assigned on SPP. */
export const newCertificate = ({
  request = requested,
  sign = signed,
  otherwise,
  variant,
}: NewCertificate): readonly Step[] => {
  const common = {
    safety: 'safe',
    ...(otherwise && { otherwise }),
    ...(variant !== undefined && { variant }),
  } as const;
  const onSpp = { ...common, who: 'spp-admin', role: 'Appliance Administrator' } as const;
  const id = (name: string) => (variant === undefined ? name : `${name}-${variant}`);
  return [
    { ...request, ...onSpp, id: id('request-certificate'), commands: requesting },
    { ...sign, ...common, id: id('sign-certificate'), who: 'certificates' },
    {
      ...onSpp,
      id: id('upload-certificate'),
      text: 'Upload the signed certificate on SPP. You may also upload its root CA to **Trusted CA Certificates**.',
      basis: 'documented',
      source: installingCertificates,
      commands: inBoth(' > Add Certificate > Upload Certificate'),
    },
    {
      ...onSpp,
      id: id('assign-certificate'),
      text: 'Select the certificate and assign it to the appliance with **Assign Certificate to Appliance(s)**.',
      basis: 'documented',
      source: installingCertificates,
      commands: certificatePages,
    },
  ];
};

/** What an entry that uses these steps names among its sources. */
export const newCertificateSources = [certificateRequests, certificates6, installingCertificates] as const;
