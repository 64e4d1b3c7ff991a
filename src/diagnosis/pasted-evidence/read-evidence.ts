import type { Evidence } from './evidence.ts';
import { findPem } from './find-pem.ts';
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
  const pem = findPem(text);
  const hasPem = pem.certificates.length > 0;
  const lines = linesOf(text);
  const tool = readSClient(lines, hasPem) ?? readCurl(lines) ?? readGetent(lines);
  if (tool !== null)
    return {
      ...tool,
      certificates: hasPem ? pem.certificates : tool.certificates,
      unreadable: pem.unreadable,
    };
  const printed = hasPem ? [] : readX509Text(lines);
  if (printed.length + pem.certificates.length + pem.unreadable.length === 0) return null;
  return {
    tool: printed.length > 0 ? 'openssl x509' : null,
    certificates: hasPem ? pem.certificates : printed,
    said: [],
    host: null,
    protocol: null,
    unreadable: pem.unreadable,
  };
}
