import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { oneOf, type Below } from './chance.ts';
import type { FuzzedReader } from './fuzz-reader.ts';

const samples = [
  '192.0.2.1',
  'spp.example.org',
  'https://admin:pw@spp.example.org:443/RSTS/Login?x=1#y',
  ' 192,0,2,1 ',
  '“spp.example.org”',
  'xn--bcher-kva.example',
  'bücher.example',
  '[2001:db8::1]:443',
  '0177.0.0.1',
  'SPP.Example.ORG.',
  'l92.O.2.1',
  '192.0.2.0/24',
  '*.example.org',
  'пример.example',
  '１９２。０。２。１',
] as const;

const pieces = [
  ...' \t\r\n.,:;/\\@?#*-_"\'<>[]{}()|%&=~`^$!0129aAoOlIxX',
  '\u0000',
  '\u200b',
  '\u202e',
  '\ud800',
  '\u{1f600}',
  '\u0301',
  'ß',
  'İ',
  'xn--',
  '//',
  '::',
  '1'.repeat(64),
  'a.'.repeat(130),
] as unknown as [string, ...string[]];

function next(below: Below): string {
  let text: string = oneOf(samples, below);
  for (let change = below(5); change >= 0; change -= 1) {
    const at = below(text.length + 1);
    const piece = below(6) === 0 ? String.fromCharCode(below(0x10000)) : oneOf(pieces, below);
    text = `${text.slice(0, at)}${piece}${text.slice(at + below(3))}`;
  }
  return below(20) === 0 ? text.repeat(1 + below(40)) : text;
}

/** Letters, digits, hyphens and underscores in labels of up to 63, 253 in all: what `parse-address.ts` promises. */
const canonical = /^(?=.{1,253}$)[a-z\d_-]{1,63}(?:\.[a-z\d_-]{1,63})*$/;

/** The address grammar: what is taken is canonical, and reads the same again. */
export const typedAddresses: FuzzedReader<string> = {
  name: 'address grammar',
  next,
  read(text) {
    const parsed = parseAddress(text);
    if (!parsed.ok) return false;
    const { host } = parsed.value.address;
    if (!canonical.test(host)) throw new Error(`not canonical: ${JSON.stringify(host)}`);
    const again = parseAddress(host);
    if (!again.ok || again.value.address.host !== host) throw new Error(`reads otherwise again: ${host}`);
    return true;
  },
  show: (text) => JSON.stringify(text),
};
