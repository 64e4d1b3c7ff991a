import type { InsteadOfCertificate } from '#diagnosis/certificate/instead-of-certificate.ts';
import { insteadInBytes } from '#diagnosis/certificate/instead-of-certificate.ts';
import { looksLikeDer } from '#diagnosis/certificate/looks-like-der.ts';
import { detectEncoding } from '#diagnosis/log-scan/detect-encoding.ts';
import type { Evidence } from '#diagnosis/pasted-evidence/evidence.ts';
import { readCertificateFile } from '#diagnosis/pasted-evidence/find-pem.ts';
import { bytesToName, nameSecretBytes } from '#diagnosis/secrets/name-secret-bytes.ts';
import type { SecretKind } from '#diagnosis/secrets/secret-kind.ts';

/** What a file is, as far as its first look tells. */
export type OpenedAs =
  | { kind: 'certificate'; evidence: Evidence }
  | { kind: 'instead'; instead: InsteadOfCertificate }
  | { kind: 'secret'; secret: SecretKind }
  | { kind: 'text'; text: string }
  | { kind: 'long' };

/** Longest file that is put into the field like a paste, and longest that may be a certificate, in bytes. */
const longestText = 1 << 17;
const longestCertificate = 1 << 20;

/**
 * Looks at a file: a secret, which is read no further; a certificate in DER or PKCS#7, a text short enough for the field, or a long one.
 *
 * @throws what the browser throws where the file cannot be read
 */
export async function openSmallFile(file: Blob): Promise<OpenedAs> {
  const secret = nameSecretBytes(new Uint8Array(await file.slice(0, bytesToName).arrayBuffer()));
  if (secret !== null) return { kind: 'secret', secret };
  if (file.size <= longestCertificate) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const evidence = looksLikeDer(bytes) ? readCertificateFile(bytes) : null;
    if (evidence !== null) return { kind: 'certificate', evidence };
    const instead = insteadInBytes(bytes);
    if (instead !== null) return { kind: 'instead', instead };
    if (file.size <= longestText)
      return { kind: 'text', text: new TextDecoder(detectEncoding(bytes)).decode(bytes) };
  }
  return { kind: 'long' };
}
