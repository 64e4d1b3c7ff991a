/** Letters of entities in which quoted HTML writes its signs; the others are no letters, and go with everything between. */
const entity = /&(?:gt|lt|amp|quot|nbsp|shy|#\d{1,5}|#x[\da-f]{1,4});/gi;
/** A sign that was percent-encoded, once or over and over: `%23`, `%2523`. */
const percentEncoded = /%(?:25)*([\da-f]{2})/gi;
/** What no link of ours holds: zero-width signs, soft hyphens, byte order marks, and every letter that is not ASCII. */
const notAscii = /[^\t\n\r\x20-\x7e]/g;

const asSign = (_: string, code: string): string => String.fromCharCode(Number.parseInt(code, 16));

/** Quoted-printable (RFC 2045 section 6.7): a mail as it travels, with soft line breaks and `=3D`. */
const softBreak = /=[ \t]*\r?\n/g;
const isQuotedPrintable = (text: string): boolean => /=[ \t]*\r?\n|=3D|=23/.test(text);
const unquoted = (text: string): string =>
  isQuotedPrintable(text) ? text.replaceAll(softBreak, '').replaceAll(/=([\dA-F]{2})/g, asSign) : text;

const spaces = /[\s>]/g;

/**
 * Proofpoint URL Defense, version 2: `u=` holds the link with `-` for each `%` of its percent-encoding and `_` for each slash (as in
 * Proofpoint's own URL decoder, https://help.proofpoint.com, "URL Defense Decoder").
 */
const proofpoint2 = /\/v2\/url\?(?:[^&\s]{0,40}&)?u=([^&]*)/g;
const decoded2 = (_: string, link: string): string =>
  ` ${link
    .replaceAll(spaces, '')
    .replaceAll('_', '/')
    .replaceAll(/-([\da-f]{2})/gi, asSign)} `;

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The signs that version 3 took out of a link, of base64url; what is not ASCII stands there as its bytes. */
function signsOf(text: string): string {
  let [bits, held, signs] = [0, 0, ''];
  for (const letter of text.replaceAll('+', '-').replaceAll('/', '_')) {
    const digit = base64.indexOf(letter);
    if (digit < 0) continue;
    held = ((held << 6) | digit) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    signs += String.fromCharCode((held >> bits) & 255);
  }
  return signs;
}

/**
 * Proofpoint URL Defense, version 3: `v3/__LINK__;SIGNS!!…$`. Each `*` of the link stands for the next of its signs, `**` and a letter for
 * as many as the letter says, from two on.
 */
const proofpoint3 = /\/v3\/_[\s>]*_([^;]*?)_[\s>]*_[\s>]*;([\w+/=\s>-]*)/g;
function decoded3(_: string, link: string, taken: string): string {
  const signs = signsOf(taken.replaceAll(spaces, ''));
  let at = 0;
  const undone = link.replaceAll(spaces, '').replaceAll(/\*(?:\*([\w-]))?/g, (_sign, run?: string) => {
    const from = at;
    at += run === undefined ? 1 : base64.indexOf(run) + 2;
    return signs.slice(from, at);
  });
  return ` ${undone} `;
}

/** A link may be wrapped by one program after another. */
const mostWraps = 4;

/**
 * A text as it was before mail programs and their link scanners wrapped what stands in it: quoted-printable, percent-encoding (as in
 * Outlook's SafeLinks, Barracuda and Cisco, whose address holds the link), Proofpoint's URL Defense of both versions, entities. Only ASCII
 * stays, which is all that a link of ours is made of. The rest of the text may come out changed: nothing but links is read from it.
 *
 * Linear in the text. What a scanner keeps to itself, as Mimecast does, is not in the text and cannot be undone.
 */
export function undoWrapping(text: string): string {
  let undone = unquoted(text);
  for (let wrap = 0; wrap < mostWraps; wrap += 1) {
    const before = undone;
    undone = undone
      .replaceAll(percentEncoded, asSign)
      .replaceAll(entity, (sign) => (/^&(?:amp|#38|#x26);$/i.test(sign) ? '&' : ' '))
      .replaceAll(notAscii, '')
      .replaceAll(proofpoint2, decoded2)
      .replaceAll(proofpoint3, decoded3);
    if (undone === before) break;
  }
  return undone;
}
