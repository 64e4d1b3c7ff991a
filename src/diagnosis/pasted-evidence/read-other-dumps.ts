import { escapeHostile } from '../address/escape-hostile.ts';
import type { AlternativeName } from '../certificate/certificate.ts';
import type { SeenCertificate } from './evidence.ts';
import type { Line } from './lines-of.ts';
import { printedNames, unknownCertificate } from './printed-values.ts';

const entry = /^(?:(DNS Name|IP Address)=|(DNSName|IPAddress): )([\w*.:-]{1,253})$/;
/** Windows' `certutil -dump` and Java's `keytool -printcert`, by the line that stands above the names. */
const begins = /^(?:Subject Alternative Name|SubjectAlternativeName \[|2\.5\.29\.17:.{0,80})$/;
const subjects = [/^Owner: (.{1,300})/, /^(CN=.{1,300})/];
const mostEntries = 100;

/** Reads the names of a certificate as Windows and Java print them; empty where a text has none. Dates and key are not read. */
export function readOtherDumps(lines: readonly Line[]): SeenCertificate[] {
  const from = lines.findIndex(({ text }) => begins.test(text));
  if (from < 0) return [];
  const found: { name: AlternativeName; line: Line }[] = [];
  for (const line of lines.slice(from + 1, from + 1 + mostEntries)) {
    const [, windows, java, value = ''] = entry.exec(line.text) ?? [];
    const kind = windows ?? java;
    if (kind !== undefined)
      found.push({
        name: { type: kind.startsWith('DNS') ? 'dns' : 'ip', value: escapeHostile(value) },
        line,
      });
    else if (found.length > 0) break;
  }
  const [first] = found;
  if (first === undefined) return [];
  const subject = subjects
    .flatMap((pattern) => lines.slice(0, from).map(({ text }) => pattern.exec(text)?.[1] ?? ''))
    .find((one) => one !== '');
  return [
    {
      certificate: {
        ...unknownCertificate,
        ...printedNames(subject ?? '', ''),
        subjectAltName: found.map(({ name }) => name),
      },
      knows: { names: true, dates: false, strength: false },
      at: [first.line.at[0], found.at(-1)?.line.at[1] ?? first.line.at[1]],
    },
  ];
}
