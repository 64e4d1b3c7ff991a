import { olderCertificateRequests } from '../sources/administration.ts';
import { certificateRequests, installingCertificates } from '../sources/documents.ts';
import type { Statement } from '../sources/statement.ts';
import type { Step } from './define-join-error.ts';

interface NewCertificate {
  /** What the request must hold, and when it is needed. */
  request: Statement;
  /** How it must be signed; absent where any signature does. */
  sign?: Statement;
  /** Where another address would do instead. */
  otherwise?: true;
}

const signed: Statement = {
  text: 'Sign the request with your CA, and give the certificate with its CA certificates back to the SPP administrator.',
  basis: 'inferred',
};

/** How SPP gets a new certificate for its port 443: the request is made on SPP, signed by the certificate team, uploaded and assigned on SPP. */
export const newCertificate = ({ request, sign = signed, otherwise }: NewCertificate): readonly Step[] => {
  const common = { safety: 'safe', ...(otherwise && { otherwise }) } as const;
  const onSpp = { ...common, who: 'spp-admin', role: 'Appliance Administrator' } as const;
  return [
    {
      ...request,
      ...onSpp,
      id: 'request-certificate',
      commands: [
        {
          by: 'web-client',
          run: 'Certificates > SSL/TLS Certificates > Add Certificate > Create Certificate Signing Request (CSR)',
          note: 'In SPP 7 and later, hostnames go into **Subject Alternate Names (DNS)**, IP addresses into **Subject Alternate Names (IP Address)**.',
        },
        {
          by: 'web-client',
          run: 'Administrative Tools | Settings | Certificates | SSL Certificates',
          note: 'In the desktop client of SPP 6.x, hostnames and IP addresses share the field **Alternate DNS Names**.',
        },
      ],
    },
    { ...sign, ...common, id: 'sign-certificate', who: 'certificates' },
    {
      ...onSpp,
      id: 'upload-certificate',
      text: 'Upload the signed certificate. You may also upload its root CA to **Trusted CA Certificates**.',
      basis: 'documented',
      source: installingCertificates,
      commands: [
        {
          by: 'web-client',
          run: 'Certificates > SSL/TLS Certificates > Add Certificate > Upload Certificate',
        },
      ],
    },
    {
      ...onSpp,
      id: 'assign-certificate',
      text: 'Select the certificate and assign it to this appliance with **Assign Certificate to Appliance(s)**.',
      basis: 'documented',
      source: installingCertificates,
      commands: [{ by: 'web-client', run: 'Certificates > SSL/TLS Certificates' }],
    },
  ];
};

/** What an entry that uses these steps names among its sources. */
export const newCertificateSources = [
  certificateRequests,
  olderCertificateRequests,
  installingCertificates,
] as const;
