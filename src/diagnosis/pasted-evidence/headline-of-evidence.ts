import { quoteName } from '../address/quote-name.ts';
import type { Address } from '../address/address.ts';
import type { Certificate } from '../certificate/certificate.ts';
import type { Evidence, SeenCertificate } from './evidence.ts';
import type { Judgement, Refusal } from './judge-seen.ts';

/** The one thing to say of a certificate or of a tool's output first; `text` carries `**` and backticks as only markup. */
export interface EvidenceHeadline {
  tone: 'fail' | 'warn' | 'ok' | 'info';
  title: string;
  text: string;
}

const refusedFor: Record<Refusal, (host: string) => Omit<EvidenceHeadline, 'tone'>> = {
  name: (host) => ({
    title: `This certificate is not for ${host}`,
    text: 'With it, the join would probably stop at move 4: SPS takes a certificate only for an address that the certificate names.',
  }),
  expired: () => ({
    title: 'This certificate has expired',
    text: 'SPS accepts no expired certificate. Replace it on SPP.',
  }),
  'not-yet-valid': () => ({
    title: 'This certificate is not valid yet',
    text: 'Either it begins later, or the clock of this computer is wrong. SPS goes by its own clock.',
  }),
  key: () => ({
    title: 'The key of this certificate is too short',
    text: 'SPS refuses such keys from 6.10.0 on. Ask for a certificate with a key of 2048 bits or more.',
  }),
  digest: () => ({
    title: 'The signature of this certificate is too weak',
    text: 'SPS refuses SHA-1 and MD5 from 6.10.0 on. Ask for a certificate that is signed with SHA-256.',
  }),
};

const unknown = {
  tone: 'info',
  title: 'This text does not show all names of the certificate',
  text: 'Paste the certificate itself, from `-----BEGIN CERTIFICATE-----` on: `openssl s_client -connect HOST:443 -showcerts` prints it.',
} as const;

/** What a certificate is called before there is more to say of it. */
function titleOf({ subjectAltName, commonNames }: Certificate): string {
  const name = subjectAltName?.find(({ type }) => type === 'dns' || type === 'ip')?.value ?? commonNames[0];
  return name === undefined ? 'A certificate without a name' : `A certificate for ${quoteName(name)}`;
}

/** What stands first on the page for a certificate and, where there is one, the address that it is to be for. */
export function headlineOfCertificate(
  { certificate }: SeenCertificate,
  judged: Judgement,
  address: Address | null,
): EvidenceHeadline {
  const host = address?.host ?? '';
  const [refusal] = judged.refusals;
  if (refusal !== undefined) return { tone: 'fail', ...refusedFor[refusal](host) };
  if (address === null)
    return {
      tone: 'info',
      title: titleOf(certificate),
      text: 'Say which address you type on SPS, and it is judged like the one that SPP shows.',
    };
  if (judged.coverage === null) return unknown;
  if (!judged.coverage.strict.covers)
    return {
      tone: 'warn',
      title: `Only older clients accept this certificate for ${host}`,
      text: 'The client of the documented error does; a strict one wants the address among the Subject Alternative Names, exactly.',
    };
  if (judged.validity === null || judged.isStrong === null)
    return {
      tone: 'info',
      title: `This certificate names ${host}`,
      text: 'Its dates, its key or its signature are not in this text, so they were not judged.',
    };
  return {
    tone: 'ok',
    title: `This certificate is good for ${host}`,
    text: 'It names the address, it is in date, and its key and signature are strong enough. Whether SPS trusts who issued it is not seen from here.',
  };
}

/** What stands first where there is no certificate to judge. */
export function headlineOfTool({ tool, said, host, unreadable }: Evidence): EvidenceHeadline {
  const [first] = said;
  if (tool === 'getent')
    return {
      tone: 'info',
      title: `Where getent ran, ${host ?? 'the name'} leads to ${said.map(({ words }) => words).join(', ')}`,
      text: 'Compare it with the address that the check of this name saw. If they differ, SPS is sent elsewhere, and whoever runs DNS for SPS has to look.',
    };
  if (tool !== null && first !== undefined)
    return { tone: first.id === null ? 'ok' : 'warn', title: `${tool} says`, text: `\`${first.words}\`` };
  if (unreadable.length > 0)
    return {
      tone: 'warn',
      title: 'This certificate cannot be read',
      text: 'It may be cut off or changed. Paste it whole, from `-----BEGIN CERTIFICATE-----` to `-----END CERTIFICATE-----`.',
    };
  return {
    tone: 'info',
    title: `This is the output of ${tool ?? 'a tool'}`,
    text: 'It shows no certificate and no error. Paste all of it, from the command on.',
  };
}
