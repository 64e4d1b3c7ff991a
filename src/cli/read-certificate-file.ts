import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Result } from '#diagnosis/address/result.ts';
import type { Certificate } from '#diagnosis/certificate/certificate.ts';
import { readCertificates } from '#diagnosis/certificate/read-certificates.ts';

/** What else people hand over instead of a certificate, by what stands in it, and what to say then. */
const mistaken: readonly { holds: RegExp; is: string }[] = [
  { holds: /^\s*$/, is: 'is empty' },
  {
    holds: /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    is: 'is a private key, which nobody should see; the certificate is wanted',
  },
  {
    holds: /-----BEGIN (?:NEW )?CERTIFICATE REQUEST-----/,
    is: 'is a certificate request; the certificate that was made from it is wanted',
  },
  {
    holds: /-----BEGIN [A-Z0-9 ]*CERTIFICATE-----(?![\s\S]*-----END)/,
    is: 'breaks off inside its certificate',
  },
];

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

/** The certificates of a file (PEM, DER, PKCS#7; `-` is standard input), the server's own first, or what the file is instead. */
export async function readCertificateFile(
  file: string,
): Promise<Result<[Certificate, ...Certificate[]], string>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const read = readCertificates(new Uint8Array(bytes.value));
  if (read.ok) {
    // In a bundle a CA may stand first; the certificate that a server shows is not a CA's.
    const [first, ...rest] = read.value.toSorted((a, b) => Number(a.isCa) - Number(b.isCa));
    if (first !== undefined) return { ok: true, value: [first, ...rest] };
  }
  const text = bytes.value.toString('latin1');
  const is =
    mistaken.find(({ holds }) => holds.test(text))?.is ??
    'holds no certificate that can be read (PEM, DER and PKCS#7 can)';
  return { ok: false, why: `${file === '-' ? 'standard input' : file} ${is}` };
}
