import { quoteName } from '../address/quote-name.ts';
import type { Address } from '../address/address.ts';
import type { Certificate } from '../certificate/certificate.ts';
import type { Coverages } from '../certificate/coverage.ts';
import { offeredNames } from '../certificate/offered-names.ts';
import type { Evidence, SaidStatus, SeenCertificate, ToolSaid } from './evidence.ts';
import type { Judgement, Refusal } from './judge-seen.ts';
import { faultOfStatus, saysOfStatus } from './says-of-status.ts';

/** The one thing to say of a certificate or of a tool's output first; `text` carries `**` and backticks as only markup. */
export interface EvidenceHeadline {
  tone: 'fail' | 'warn' | 'ok' | 'info';
  title: string;
  text: string;
}

const refusedFor: Record<Refusal, (host: string) => Omit<EvidenceHeadline, 'tone'>> = {
  name: (host) => ({
    title: `This certificate is not for ${host}`,
    text: 'With it, the join would probably stop at move 4: the certificate has to cover the address that you enter on SPS.',
  }),
  expired: () => ({
    title: 'This certificate has expired',
    text: 'SPS probably refuses an expired certificate. Replace it on SPP.',
  }),
  'not-yet-valid': () => ({
    title: 'This certificate is not valid yet',
    text: 'Either it is not valid until later, or this computer’s clock is wrong. SPS probably uses its own clock.',
  }),
  key: () => ({
    title: 'The key of this certificate is too short',
    text: 'SPS refuses such keys from version 6.10.0 on. Ask for a certificate with a key of 2048 bits or more.',
  }),
  digest: () => ({
    title: 'The signature of this certificate is too weak',
    text: 'SPS refuses SHA-1 and MD5 from version 6.10.0 on. Ask for a certificate that is signed with SHA-256.',
  }),
};

/** What is wrong beside what stands in the title. */
const besides: Record<Refusal, string> = {
  name: 'It does not cover this address.',
  expired: 'It has expired as well.',
  'not-yet-valid': 'It is not valid yet either.',
  key: 'Its key is too short as well.',
  digest: 'Its signature is too weak as well.',
};

/** Why no client takes it for the address, where more is to be said than that other names stand in it. */
function whyNotNamed({ sps }: Coverages, certificate: Certificate, host: string): string {
  if (sps.reason === 'ip-as-dns-name')
    return ` It includes \`${host}\` as a DNS entry, but the tested clients look for an IP entry: have the certificate reissued.`;
  if (sps.reason === 'cn-ignored')
    return ' Only its common name matches, and the tested clients ignore it beside the entries of subjectAltName.';
  return offeredNames(certificate).length === 0 ? ' It names no address at all.' : '';
}

const unknown = {
  tone: 'info',
  title: 'This text does not show all names of the certificate',
  text: 'Paste the certificate itself, from `-----BEGIN CERTIFICATE-----` on: `openssl s_client -connect HOST:443 -showcerts` prints it.',
} as const;

/** What a certificate is called before there is more to say of it. */
function titleOf(certificate: Certificate): string {
  const [name] = offeredNames(certificate);
  return name === undefined ? 'A certificate without a name' : `A certificate for ${quoteName(name)}`;
}

function refused(
  { certificate }: SeenCertificate,
  { refusals: [first, ...others], coverage }: Judgement,
  host: string,
): EvidenceHeadline | null {
  if (first === undefined) return null;
  const { title, text } = refusedFor[first](host);
  const why = first === 'name' && coverage !== null ? whyNotNamed(coverage, certificate, host) : '';
  return { tone: 'fail', title, text: [`${text}${why}`, ...others.map((one) => besides[one])].join(' ') };
}

/** What stands first on the page for a certificate and, where there is one, the address that it is to be for. */
export function headlineOfCertificate(
  seen: SeenCertificate,
  judged: Judgement,
  address: Address | null,
): EvidenceHeadline {
  const host = address?.host ?? '';
  const refusal = refused(seen, judged, host);
  if (refusal !== null) return refusal;
  if (address === null)
    return {
      tone: 'info',
      title: titleOf(seen.certificate),
      text: 'Enter the address that you use on SPS, and this certificate is judged like the one that SPP presents.',
    };
  if (judged.coverage === null) return unknown;
  if (!judged.coverage.strict.covers)
    return {
      tone: 'warn',
      title: `Only older clients accept this certificate for ${host}`,
      text: 'An SPS like the vendor’s example does; a newer, stricter client requires the exact address in subjectAltName.',
    };
  if (judged.validity === null || judged.isStrong === null)
    return {
      tone: 'info',
      title: `This certificate covers ${host}`,
      text: 'Its dates, its key or its signature are not in this text, so they were not judged.',
    };
  return {
    tone: 'ok',
    title: `This certificate is right for ${host}`,
    text: 'It covers the address, it is in date, and its key and signature are strong enough. Whether SPS trusts its issuer was not tested.',
  };
}

/** What stands first where SPP's status was printed. */
export function headlineOfStatus({ status }: SaidStatus): EvidenceHeadline {
  const [title = '', ...says] = saysOfStatus(status);
  return {
    tone: faultOfStatus(status) === null ? 'ok' : 'fail',
    title: title.replaceAll('`', '').replace(/\.$/, ''),
    text: `${says.join(' ')} That is what the text says; this SPP was not queried now.`,
  };
}

/** What a tool met counts more than what it merely tells, and that more than that all was well. */
const firstOf = (said: readonly ToolSaid[]): ToolSaid | undefined =>
  said.find(({ id }) => id !== null) ?? said.find(({ isWell }) => !isWell) ?? said[0];

/** What stands first where there is no certificate to judge. */
export function headlineOfTool({
  tool,
  said,
  host,
  unreadable,
}: Pick<Evidence, 'tool' | 'said' | 'host' | 'unreadable'>): EvidenceHeadline {
  const first = firstOf(said);
  const addresses = [...new Set(said.flatMap((one) => one.addresses))];
  if (tool !== null && first?.isWell === true && addresses.length > 0)
    return {
      tone: 'info',
      title: `Where ${tool} ran, ${first.entered ?? host ?? 'the name'} leads to ${addresses.join(', ')}`,
      text: 'Compare it with the address that the check of this name saw. If they differ, SPS may reach another server: ask the network team to look at the DNS that SPS uses.',
    };
  if (first !== undefined)
    return {
      tone: first.id !== null ? 'warn' : first.isWell ? 'ok' : 'info',
      title: `${first.tool} says`,
      text: `\`${first.words.replaceAll('`', "'")}\`${first.means === null ? '' : ` ${first.means}`}`,
    };
  if (unreadable.length > 0)
    return {
      tone: 'warn',
      title: 'This certificate cannot be read',
      text: 'It may have been cut off or changed. Paste all of it, from `-----BEGIN CERTIFICATE-----` to `-----END CERTIFICATE-----`.',
    };
  return {
    tone: 'info',
    title: `This is the output of ${tool ?? 'a tool'}`,
    text: 'It includes no certificate and no known error. Paste all of it, starting with the command.',
  };
}
