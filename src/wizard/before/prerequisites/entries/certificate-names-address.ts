import { joinErrorsPage } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';
import { inTheCertificate } from '../in-the-certificate.ts';

export default definePrerequisite({
  id: 'certificate-names-address',
  group: 'spp',
  text: 'SPP’s certificate names the address that you will type',
  hint: 'As an IP address or as a DNS name. The vendor’s page covers this error in most detail.',
  where: inTheCertificate,
  source: joinErrorsPage,
  provenBy: ['certificate-name-mismatch'],
  provenForStrict: true,
});
