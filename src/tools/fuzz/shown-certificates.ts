import { certificate as contract } from '#diagnosis/certificate/certificate.ts';
import { judgeCoverage } from '#diagnosis/certificate/judge-coverage.ts';
import { readCertificate } from '#diagnosis/certificate/read-certificate.ts';
import { readCertificates } from '#diagnosis/certificate/read-certificates.ts';
import { openAuthority } from '#lab/authority.ts';
import { oneOf } from './chance.ts';
import type { FuzzedReader } from './fuzz-reader.ts';
import { mutate } from './mutate.ts';

const specs = [
  { commonNames: ['spp.example.org'], dns: ['spp.example.org', '*.example.org'], ips: ['192.0.2.1'] },
  { commonNames: ['192.0.2.1', 'spp'] },
  {
    commonNames: ['\u202eevil', '<img src=x>'],
    dns: ['a\u0000b', 'line\nbreak', 'evil, IP Address:10.0.0.1'],
  },
] as const;

const derOf = (pem: string): Uint8Array =>
  Uint8Array.from(Buffer.from(pem.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64'));

const firstPem = (text: string): string =>
  /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/.exec(text)?.[0] ?? text;

/** The certificate reader, for what a server shows (DER) and what is dropped into the page (PEM and others). */
export async function shownCertificates(): Promise<FuzzedReader<Uint8Array>> {
  const authority = await openAuthority();
  const issued = await Promise.all(specs.map((spec) => authority.issue(spec)));
  const pems = [authority.caPem, ...issued.map(({ cert }) => firstPem(String(cert)))];
  const samples = [
    ...pems.map(derOf),
    ...pems.slice(0, 2).map((pem) => new TextEncoder().encode(pem)),
  ] as unknown as [Uint8Array, ...Uint8Array[]];
  return {
    name: 'certificate reader',
    next: (below) => mutate(oneOf(samples, below), below),
    read(bytes) {
      const read = readCertificate(bytes);
      readCertificates(bytes);
      if (!read.ok) return false;
      const kept = contract.safeParse(read.value);
      if (!kept.success) throw new Error(`breaks the contract: ${kept.error.message}`);
      judgeCoverage(read.value, '192.0.2.1', 'ipv4');
      return true;
    },
    show: (bytes) => Buffer.from(bytes).toString('base64'),
  };
}
