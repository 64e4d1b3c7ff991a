import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Result } from '#diagnosis/address/result.ts';
import type { Certificate } from '#diagnosis/certificate/certificate.ts';
import {
  areAuthorities,
  insteadInBytes,
  insteadInText,
  insteadWords,
} from '#diagnosis/certificate/instead-of-certificate.ts';
import { readCertificates } from '#diagnosis/certificate/read-certificates.ts';
import { nameSecretBytes } from '#diagnosis/secrets/name-secret-bytes.ts';
import { nameSecretText, removePrivateKeys } from '#diagnosis/secrets/remove-private-keys.ts';
import { secretInWords } from './secret-in-words.ts';

const problems: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'may not be read',
  EISDIR: 'is a folder',
};

async function readBytes(file: string): Promise<Result<Buffer, string>> {
  try {
    return { ok: true, value: await (file === '-' ? buffer(process.stdin) : readFile(file)) };
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
    return { ok: false, why: `${file}: ${problems[code] ?? `cannot be read (${code})`}` };
  }
}

/** A file's certificates, and what is to be said of the file beside them. */
export interface CertificateFile {
  /** The server's own first. */
  certificates: [Certificate, ...Certificate[]];
  /** Sentences; empty where the file is what was wanted. */
  notes: string[];
}

/** What a file is in which no certificate was read; none of it is printed. */
function whatItIs(bytes: Uint8Array, text: string): string {
  const secret = nameSecretBytes(bytes) ?? nameSecretText(text);
  if (secret !== null) return secretInWords(secret);
  if (text.trim() === '') return 'It is empty.';
  const instead = insteadInBytes(bytes) ?? insteadInText(text);
  if (instead !== null)
    return `${insteadWords[instead].title}. ${insteadWords[instead].text.replaceAll('`', '')}`;
  return 'It holds no certificate that can be read (PEM, DER and PKCS#7 can).';
}

/**
 * The certificates of a file (PEM, DER, PKCS#7; `-` is standard input), or what the file is instead. A private key in it is passed over.
 */
export async function readCertificateFile(file: string): Promise<Result<CertificateFile, string>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const called = file === '-' ? 'standard input' : file;
  const given = bytes.value.toString('latin1');
  const { text, removed } = removePrivateKeys(given);
  const read = readCertificates(removed.length === 0 ? bytes.value : Buffer.from(text, 'latin1'));
  // In a bundle a CA may stand first; the certificate that a server shows is not a CA's.
  const [first, ...rest] = read.ok ? read.value.toSorted((a, b) => Number(a.isCa) - Number(b.isCa)) : [];
  if (first === undefined) return { ok: false, why: `${called}: ${whatItIs(bytes.value, given)}` };
  const notes: string[] = [];
  if (removed.length > 0)
    notes.push(
      `${called} holds a private key beside the certificate. The key was not read; give the certificate alone.`,
    );
  if (rest.length > 0)
    notes.push(`${called} holds ${rest.length + 1} certificates; this one is judged: ${first.subject}`);
  if (areAuthorities([first, ...rest]))
    notes.push(`${insteadWords.authority.title}. ${insteadWords.authority.text.replaceAll('`', '')}`);
  return { ok: true, value: { certificates: [first, ...rest], notes } };
}
