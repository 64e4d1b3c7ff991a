import { hardenedTls } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';
import { inTheCertificate } from '../in-the-certificate.ts';

export default definePrerequisite({
  id: 'certificate-strong',
  group: 'spp',
  text: 'SPP’s certificate is strong enough for SPS',
  hint: 'From 6.10.0 on, SPS refuses RSA and DSA keys under 2048 bits, elliptic-curve keys under 224 bits, and certificates signed with SHA-1 or MD5. Root certificates are excepted from the last.',
  where: inTheCertificate,
  source: hardenedTls,
  provenBy: ['certificate-weak'],
});
