import { plainView } from '../recognition/reading/normalise.ts';
import type { View } from '../recognition/reading/view.ts';
import { viewOf } from '../recognition/reading/view.ts';
import type { Evidence } from './evidence.ts';
import { findPem } from './find-pem.ts';
import type { Line } from './lines-of.ts';
import { linesOf } from './lines-of.ts';
import { readCurl } from './read-curl.ts';
import { readGetent } from './read-getent.ts';
import { readSClient } from './read-s-client.ts';
import { readX509Text } from './read-x509-text.ts';

/** Longest text that is looked at; certificates and the output of one command are far shorter. */
const longestText = 1_000_000;

/**
 * Reads certificates and the output of `openssl s_client`, `openssl x509` `curl -v` and `getent` in a pasted text; null where it has none.
 *
 * The encoded certificate counts before what is printed of it. Never throws, whatever the text.
 */
export function readEvidence(pasted: string): Evidence | null {
  const text = pasted.slice(0, longestText).replaceAll('\r\n', ' \n');
  // As it stands first: what looks like the work of mail and tickets may be what a certificate holds.
  return [readView(viewOf(text), false), readView(plainView(text), true)].reduce((one, other) =>
    tells(other) > tells(one) ? other : one,
  );
}

/** How much is read of what a tool printed and of certificates. */
function tells(evidence: Evidence | null): number {
  if (evidence === null) return 0;
  const known = evidence.certificates.map(
    ({ certificate, knows }) =>
      1 + Number(knows.dates) + Number(knows.strength) + Number(certificate.subject !== ''),
  );
  const ofTool = evidence.said.length + Number(evidence.host !== null) + Number(evidence.tool !== null);
  return known.reduce((sum, count) => sum + count, 1 + ofTool);
}

/** What one way of reading a text finds in it; null where nothing. */
function readView(view: View, isDecoded: boolean): Evidence | null {
  const pem = findPem(view);
  const found = readLines(linesOf(view, isDecoded), pem);
  if (found !== null || pem.certificates.length + pem.unreadable.length === 0) return found;
  return { tool: null, ...pem, said: [], host: null, protocol: null };
}

/** What tools print, in the lines of a text; null where they print nothing that is known. */
function readLines(lines: readonly Line[], pem: ReturnType<typeof findPem>): Evidence | null {
  const hasPem = pem.certificates.length > 0;
  const tool = readSClient(lines, hasPem) ?? readCurl(lines) ?? readGetent(lines);
  if (tool !== null)
    return {
      ...tool,
      certificates: hasPem ? pem.certificates : tool.certificates,
      unreadable: pem.unreadable,
    };
  const certificates = hasPem ? [] : readX509Text(lines);
  if (certificates.length === 0) return null;
  return {
    tool: 'openssl x509',
    certificates,
    said: [],
    host: null,
    protocol: null,
    unreadable: pem.unreadable,
  };
}
