import { periodClients } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';
import { inTheCertificate } from '../in-the-certificate.ts';

export default definePrerequisite({
  id: 'certificate-in-date',
  group: 'spp',
  text: 'SPP’s certificate is in date',
  hint: 'Clients of the kind that SPS uses refuse a certificate that has expired or is not valid yet, by their own clock.',
  where: inTheCertificate,
  source: periodClients,
  inferred: true,
  provenBy: ['certificate-expired', 'certificate-not-yet-valid'],
});
