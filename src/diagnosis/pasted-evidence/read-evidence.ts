import { plainOf } from '../recognition/reading/normalise.ts';
import type { View } from '../recognition/reading/view.ts';
import { viewOf } from '../recognition/reading/view.ts';
import type { Evidence, SeenCertificate } from './evidence.ts';
import { findPem } from './find-pem.ts';
import { linesOf, textToRead } from './lines-of.ts';
import { readSaidStatus } from './read-said-status.ts';
import { readOtherDumps } from './read-other-dumps.ts';
import { readTools } from './read-tools.ts';
import { readX509Text } from './read-x509-text.ts';

/**
 * Reads certificates, the output of tools, and SPP's status in a pasted text; null where it has none. `programs/programs.ts` lists the tools.
 *
 * The encoded certificate counts before what is printed of it. Never throws, whatever the text.
 */
export function readEvidence(pasted: string): Evidence | null {
  const text = textToRead(pasted);
  // As it stands first: what looks like the work of mail and tickets may be what a certificate holds.
  const written = viewOf(text);
  const plain = plainOf(written);
  const read = readView(written, false);
  if (plain.text === written.text && !hasQuote.test(text)) return read;
  const other = readView(plain, true);
  return tells(other) > tells(read) ? other : read;
}

/** Only values in quotes are read in another way where nothing was decoded. */
const hasQuote = /["“”„‟″«»]/;

/** How much is read of what a tool printed and of certificates. */
function tells(evidence: Evidence | null): number {
  if (evidence === null) return 0;
  const known = evidence.certificates.map(
    ({ certificate, knows }) =>
      1 + Number(knows.dates) + Number(knows.strength) + Number(certificate.subject !== ''),
  );
  const ofTool =
    evidence.said.length +
    Number(evidence.host !== null) +
    Number(evidence.tool !== null) +
    Number(evidence.status !== null);
  return known.reduce((sum, count) => sum + count, 1 + ofTool);
}

/** Of what is printed of a certificate in several places the first whose names are known, else the first. */
function bestOf(ways: readonly SeenCertificate[][]): SeenCertificate[] {
  const some = ways.filter((certificates) => certificates.length > 0);
  return some.find(([first]) => first?.knows.names === true) ?? some[0] ?? [];
}

/** What one way of reading a text finds in it; null where nothing. */
function readView(view: View, isDecoded: boolean): Evidence | null {
  const lines = linesOf(view, isDecoded);
  const { certificates: encoded, unreadable } = findPem(view);
  const status = readSaidStatus(view);
  const printed = readTools(lines).map((one) => one.printed);
  const ofX509 = encoded.length > 0 ? [] : readX509Text(lines);
  const certificates =
    encoded.length > 0
      ? encoded
      : bestOf([ofX509, ...printed.map((one) => one.certificates), readOtherDumps(lines)]);
  const tool = printed[0]?.tool ?? (ofX509.length > 0 ? 'openssl x509' : null);
  if (tool === null && status === null && certificates.length + unreadable.length === 0) return null;
  return {
    tool,
    certificates,
    said: printed.flatMap(({ said }) => said).toSorted((one, other) => one.at[0] - other.at[0]),
    host: printed.find(({ host }) => host !== null)?.host ?? null,
    protocol: printed.find(({ protocol }) => protocol !== null)?.protocol ?? null,
    status,
    unreadable,
  };
}
