import type { AddressNote, AddressProblem, ParsedAddress, RefusedAddress } from './address.ts';

/** One sentence for each thing that was read differently from what was typed. `{host}` is the address as it was understood. */
export const noteWords: Record<AddressNote, string> = {
  'spaces-left-out': 'Spaces are left out.',
  'scheme-left-out': 'SPS wants the address alone: what comes before it, such as https://, is left out.',
  'credentials-left-out':
    'A user name or password in the address is left out; keep passwords out of this page.',
  'port-left-out': 'The port is left out: SPS always connects to port 443.',
  'path-left-out': 'What follows the host is left out.',
  'trailing-dot-left-out': 'The dot at the end is left out: SPS’s client does not find it in a certificate.',
  'lower-cased': 'Capitals make no difference in a name; it is shown in small letters.',
  'commas-read-as-dots': 'Commas are read as dots: {host}.',
  'letters-read-as-digits': 'Letters that look like digits are read as digits: {host}.',
  'invisible-characters-left-out': 'Invisible characters that came with the paste are left out.',
  'label-left-out': 'The word in front of the address is left out.',
  'link-followed': 'This is a link in Markdown; the address that it leads to is taken.',
  'made-clickable': 'Brackets and letters that keep an address from being clicked are undone.',
  'a-label-looks-plain':
    'In letters, a part of this name looks like a plain one and is another. Compare it with SPP’s certificate.',
  'quotes-left-out': 'Quotes or brackets around it are left out.',
  'idn-as-a-labels':
    'Letters beyond a–z are written the way DNS and certificates write them: {host}. Type it like that on SPS.',
  'underscore-in-name':
    'A hostname with an underscore is outside the rules for hostnames; some clients refuse it.',
  'single-label-name': 'This is a short name; SPS finds it only if its own DNS search list completes it.',
};

/** One sentence for each reason why something is no address for SPS: what was understood, and what to change. */
export const problemWords: Record<AddressProblem, string> = {
  empty: 'There is no address here yet. Type the IPv4 address or the hostname of SPP.',
  ipv6: 'This is an IPv6 address, and SPS joins over IPv4 only (documented). Type SPP’s IPv4 address or hostname.',
  'too-long': 'This is longer than the 253 characters that a hostname can have. Type the hostname alone.',
  'label-too-long':
    'The part “{part}” is longer than the 63 characters that DNS allows between two dots. Shorten or correct it.',
  'empty-label': 'There are two dots in a row, or a dot at the start. Take the extra dot out.',
  'several-addresses':
    'This reads like more than one address: which? Type one: SPS takes the address of one SPP, the primary.',
  'several-ports':
    '“{part}” is followed by two ports. Type the address alone: SPS always connects to port 443.',
  'spaces-in-name':
    'There are spaces between these words. If it is one name, dots belong between its parts; else type one address.',
  'comma-in-name':
    'There is a comma in “{part}”. If it stands for a dot, type the dot; else type one address.',
  'mixed-scripts':
    'The character “{part}” ({sign}) is not of the script of the letters beside it. Type the name by hand.',
  'not-dotted-quad':
    '“{part}” is not an IPv4 address in full. Type four numbers with dots between them, such as 192.0.2.10.',
  'leading-zero':
    'The number “{part}” starts with a zero, which some systems read as octal. Type it without the zero.',
  'octet-too-large': 'The number “{part}” is more than 255, so this is not an IPv4 address. Correct it.',
  'numeric-name':
    '“{part}” ends in a number, so it is neither an IPv4 address nor a hostname. Type either in full.',
  wildcard: 'This is a pattern of a certificate, not an address. Type the full hostname that it stands for.',
  'look-alike-characters':
    'The character “{part}” ({sign}) only looks like a plain one. Type the address by hand with plain characters.',
  'bad-character':
    'The character “{part}” is not allowed in an address. Type only letters, digits, hyphens and dots.',
  'hyphen-at-edge': 'The part “{part}” starts or ends with a hyphen, which DNS does not allow. Correct it.',
  cidr: '“{part}” is a network, not an address. Type the one address of SPP.',
  'bad-idn':
    'The part “{part}” cannot be written as a DNS name. Type the hostname as SPP’s certificate includes it.',
};

/** Why it cannot be used, in one sentence or two; where more than one address was understood, with all of them. */
export function describeProblem({ problem, part, sign, choices }: RefusedAddress): string {
  const words = problemWords[problem].replaceAll('{part}', () => part).replaceAll('{sign}', () => sign);
  return choices.length === 0 ? words : `${words} Understood: ${choices.join(', ')}.`;
}

/** What was understood, a sentence a note; empty where it was taken as it stands. */
export const describeNotes = ({ notes, address }: ParsedAddress): string[] =>
  notes.map((note) => noteWords[note].replaceAll('{host}', () => address.host));
