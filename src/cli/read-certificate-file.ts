import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Result } from '#diagnosis/address/result.ts';
import {
  areAuthorities,
  insteadInBytes,
  insteadInText,
  insteadWords,
} from '#diagnosis/certificate/instead-of-certificate.ts';
import { looksLikeDer } from '#diagnosis/certificate/looks-like-der.ts';
import { detectEncoding } from '#diagnosis/log-scan/detect-encoding.ts';
import type { Evidence, SeenCertificate } from '#diagnosis/pasted-evidence/evidence.ts';
import { leafOf } from '#diagnosis/pasted-evidence/judge-seen.ts';
import { nameSecretBytes } from '#diagnosis/secrets/name-secret-bytes.ts';
import { nameSecretText, removePrivateKeys } from '#diagnosis/secrets/remove-private-keys.ts';
import { readEvidenceOf } from './read-evidence-of.ts';
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

/** The certificates of a file or a text, as far as they are known, and what is to be said of it beside them. */
export interface CertificateFile {
  evidence: Evidence;
  /** Sentences; empty where the file is what was wanted. */
  notes: string[];
}

/** What a file is in which no certificate was read; none of it is printed. */
function whatItIs(bytes: Uint8Array, text: string, evidence: Evidence | null): string {
  const secret = nameSecretBytes(bytes) ?? nameSecretText(text);
  if (secret !== null) return secretInWords(secret);
  if (text.trim() === '') return 'It is empty.';
  const instead = insteadInBytes(bytes) ?? insteadInText(text);
  if (instead !== null)
    return `${insteadWords[instead].title}. ${insteadWords[instead].text.replaceAll('`', '')}`;
  if ((evidence?.unreadable.length ?? 0) > 0)
    return 'The certificate in it cannot be read: it may have been cut off or changed.';
  const tool = evidence?.tool ?? null;
  return tool === null
    ? 'It contains no readable certificate (PEM, DER or PKCS#7, also inside other text).'
    : `It is the output of ${tool} and includes no certificate name.`;
}

function notesOn(called: string, certificates: readonly SeenCertificate[], leaf: SeenCertificate): string[] {
  const notes: string[] = [];
  if (certificates.length > 1)
    notes.push(
      `${called} contains ${certificates.length} certificates; this one is judged: ${leaf.certificate.subject}`,
    );
  if (areAuthorities(certificates.map(({ certificate }) => certificate)))
    notes.push(`${insteadWords.authority.title}. ${insteadWords.authority.text.replaceAll('`', '')}`);
  return notes;
}

/**
 * The certificates of a file (`-` is standard input) in whatever form `match` knows one, or what the file is instead. A private key in it
 * is passed over.
 */
export async function readCertificateFile(file: string): Promise<Result<CertificateFile, string>> {
  const opened = await readBytes(file);
  if (!opened.ok) return opened;
  const bytes = opened.value;
  const called = file === '-' ? 'standard input' : file;
  const given = new TextDecoder(detectEncoding(bytes)).decode(bytes);
  const { text, removed } = removePrivateKeys(given);
  const secret = nameSecretBytes(bytes);
  const { evidence } = readEvidenceOf({ text, der: looksLikeDer(bytes) ? bytes : null, secret });
  const leaf = evidence === null ? undefined : leafOf(evidence);
  if (evidence === null || leaf === undefined)
    return { ok: false, why: `${called}: ${whatItIs(bytes, given, evidence)}` };
  const notes =
    removed.length === 0
      ? []
      : [
          `${called} contains a private key as well as the certificate. The key was not read; pass the certificate alone.`,
        ];
  return {
    ok: true,
    value: { evidence, notes: [...notes, ...notesOn(called, evidence.certificates, leaf)] },
  };
}
