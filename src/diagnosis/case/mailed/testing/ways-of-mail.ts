import { toBase64url } from '../../base64url.ts';

/** With a line break after so many letters, as programs wrap a text. */
const wrapped = (text: string, every: number, joint: string): string =>
  text.replaceAll(new RegExp(`.{${every}}`, 'g'), `$&${joint}`);

const safeLink = (link: string): string =>
  `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7Cjane%40contoso.example%7C4fd2c1b07a64d3358c0e51f7b2a96d44&sdata=q1zM%2B0&reserved=0`;

/** As Proofpoint's documentation of its decoder describes version 2. */
const proofpoint2 = (link: string): string =>
  `https://urldefense.proofpoint.com/v2/url?u=${link
    .replaceAll(/[^A-Za-z0-9./]/g, (sign) => `-${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('/', '_')}&d=DwMFAg&c=euGZstcaTDllvimEN8b7jXrwqOf-v5A_CdpgnVfiiMM&r=x1&m=9-a_b&s=Zz&e=`;

/** Version 3: the sign that it takes out of a link of ours is the `#`. */
const proofpoint3 = (link: string): string => {
  const signs = [...link].filter((sign) => sign === '#').join('');
  return `https://urldefense.com/v3/__${link.replaceAll('#', '*')}__;${toBase64url(Uint8Array.from(signs, (sign) => sign.charCodeAt(0)))}!!A1b2!C3d4e5$`;
};

const barracuda = (link: string): string =>
  `https://linkprotect.cudasvc.com/url?a=${encodeURIComponent(link)}&c=E,1,abcDEF123&typo=1`;

/** A mail as it travels (RFC 2045 section 6.7). */
export const quotedPrintable = (text: string): string =>
  wrapped(text.replaceAll('=', '=3D').replaceAll('\r\n', '\n'), 72, '=\n').replaceAll('\n', '\r\n');

/** What becomes of a link on its way, by what does it. */
export const ways: readonly (readonly [what: string, way: (link: string) => string])[] = [
  ['untouched', (link) => link],
  ['its fragment alone', (link) => link.slice(link.indexOf('#'))],
  ['%23 for the sign', (link) => link.replace('#', '%23')],
  ['%2523 for the sign', (link) => link.replace('#', '%2523')],
  ['a zero-width space before the sign', (link) => link.replace('#', '%E2%80%8B#')],
  ['zero-width spaces everywhere', (link) => wrapped(link, 9, '\u200b')],
  ['the same, percent-encoded', (link) => wrapped(link.replace(/^.*#/, '#'), 30, '%E2%80%8B')],
  ['in angle brackets', (link) => `Look at <${link}>.`],
  ['with a full stop', (link) => `${link}.`],
  ['with a bracket, a comma and a quotation mark', (link) => `(see “${link}”),`],
  ['wrapped and quoted', (link) => `> look:\n> ${wrapped(link, 72, '\n> ')}\n> Regards`],
  ...[40, 41, 42, 43, 44].map((every): readonly [string, (link: string) => string] => [
    `wrapped after ${every} letters, around its sign`,
    (link) => wrapped(link, every, '\r\n> '),
  ]),
  ['wrapped and quoted in HTML', (link) => wrapped(link, 70, '\n&gt; ')],
  ['quoted-printable', (link) => quotedPrintable(`Hello,\nsee ${link}\nRegards`)],
  ['SafeLinks', (link) => `see ${safeLink(link)} please`],
  ['SafeLinks, quoted-printable', (link) => quotedPrintable(safeLink(link))],
  ['Proofpoint version 2', (link) => `see ${proofpoint2(link)} please`],
  ['Proofpoint version 2, wrapped', (link) => wrapped(proofpoint2(link), 75, '\r\n')],
  ['Proofpoint version 2, quoted-printable', (link) => quotedPrintable(proofpoint2(link))],
  ['Proofpoint version 3', (link) => `see ${proofpoint3(link)} please`],
  ['Proofpoint version 3, wrapped and quoted', (link) => wrapped(proofpoint3(link), 75, '\n> ')],
  ['Proofpoint version 3 inside SafeLinks', (link) => safeLink(proofpoint3(link))],
  ['SafeLinks inside Proofpoint version 2', (link) => proofpoint2(safeLink(link))],
  ['Proofpoint version 2 inside version 3', (link) => proofpoint3(proofpoint2(link))],
  ['Barracuda', (link) => barracuda(link)],
  ['a link in HTML', (link) => `<a href="${link}">${link}</a>`],
];
