import { describe, expect, it, test } from 'vitest';
import type { AddressNote, AddressProblem } from './address.ts';
import { parseAddress } from './parse-address.ts';

const longLabel = 'a'.repeat(63);
const ipv4 = 'ipv4';
const hostname = 'hostname';

const taken: [what: string, typed: string, kind: string, host: string, notes: AddressNote[]][] = [
  ['an IPv4 address as it stands', '192.0.2.10', ipv4, '192.0.2.10', []],
  ['a hostname as it stands', 'spp.example.company', hostname, 'spp.example.company', []],
  ['a short name', 'spp', hostname, 'spp', ['single-label-name']],
  ['the lowest and the highest octet', '0.0.0.255', ipv4, '0.0.0.255', []],
  ['spaces around', '  192.0.2.10\t', ipv4, '192.0.2.10', ['spaces-left-out']],
  ['a line break after', 'spp.example.company\r\n', hostname, 'spp.example.company', ['spaces-left-out']],
  ['a no-break space', '\u00a0192.0.2.10', ipv4, '192.0.2.10', ['spaces-left-out']],
  ['spaces around the dots', '192. 0 .2. 10', ipv4, '192.0.2.10', ['spaces-left-out']],
  [
    'zero-width marks',
    's\u200bpp.exa\u2060mple.org',
    hostname,
    'spp.example.org',
    ['invisible-characters-left-out'],
  ],
  ['bidirectional marks', '\u202a192.0.2.10\u202c', ipv4, '192.0.2.10', ['invisible-characters-left-out']],
  ['a byte order mark', '\ufeffspp.example.org', hostname, 'spp.example.org', ['spaces-left-out']],
  ['curly quotes', '“spp.example.org”', hostname, 'spp.example.org', ['quotes-left-out']],
  ['angle brackets', '<spp.example.org>,', hostname, 'spp.example.org', ['quotes-left-out']],
  ['square brackets around a name', '[spp.example.org]', hostname, 'spp.example.org', ['quotes-left-out']],
  ['a dot at the end', 'spp.example.org.', hostname, 'spp.example.org', ['trailing-dot-left-out']],
  ['capitals', 'SPP.Example.ORG', hostname, 'spp.example.org', ['lower-cased']],
  ['commas for dots', '192,0,2,1', ipv4, '192.0.2.1', ['commas-read-as-dots']],
  [
    'commas and spaces for dots',
    '192, 0, 2, 1',
    ipv4,
    '192.0.2.1',
    ['spaces-left-out', 'commas-read-as-dots'],
  ],
  ['one comma among dots', '192.0,2.1', ipv4, '192.0.2.1', ['commas-read-as-dots']],
  ['a capital O for a zero', '192.O.2.1', ipv4, '192.0.2.1', ['letters-read-as-digits']],
  ['a small l for a one', 'l92.0.2.1', ipv4, '192.0.2.1', ['letters-read-as-digits']],
  ['a capital I and an o', 'I92.o.2.I0', ipv4, '192.0.2.10', ['letters-read-as-digits']],
  ['commas and an O', '192,O,2,1', ipv4, '192.0.2.1', ['commas-read-as-dots', 'letters-read-as-digits']],
  ['a name of such letters alone', 'lol.io.oil.lo', hostname, 'lol.io.oil.lo', []],
  ['port 443', 'spp.example.org:443', hostname, 'spp.example.org', ['port-left-out']],
  ['another port', '192.0.2.10:8443', ipv4, '192.0.2.10', ['port-left-out']],
  ['a colon without a port', 'spp.example.org:', hostname, 'spp.example.org', ['port-left-out']],
  ['a URL', 'https://spp.example.org', hostname, 'spp.example.org', ['scheme-left-out']],
  [
    'a URL with a slash after',
    'https://spp.example.org/',
    hostname,
    'spp.example.org',
    ['scheme-left-out', 'path-left-out'],
  ],
  ['a URL with one slash', 'https:/spp.example.org', hostname, 'spp.example.org', ['scheme-left-out']],
  [
    'a URL with backslashes',
    'https:\\\\spp.example.org\\x',
    hostname,
    'spp.example.org',
    ['scheme-left-out', 'path-left-out'],
  ],
  ['a path without a scheme', '192.0.2.10/service/core', ipv4, '192.0.2.10', ['path-left-out']],
  [
    'a number as the path of a URL',
    'https://192.0.2.10/24',
    ipv4,
    '192.0.2.10',
    ['scheme-left-out', 'path-left-out'],
  ],
  ['a query alone', 'spp.example.org?x=1', hostname, 'spp.example.org', ['path-left-out']],
  [
    'a whole URL',
    'HTTPS://user:pw@SPP.example.org:8443/a/b?c=d#e',
    hostname,
    'spp.example.org',
    ['scheme-left-out', 'credentials-left-out', 'path-left-out', 'port-left-out', 'lower-cased'],
  ],
  [
    'a user name and password without a scheme',
    'admin:pw@spp.example.org',
    hostname,
    'spp.example.org',
    ['credentials-left-out'],
  ],
  [
    'a password with a slash in it',
    'https://admin:p/w@192.0.2.10/x',
    ipv4,
    '192.0.2.10',
    ['scheme-left-out', 'credentials-left-out', 'path-left-out'],
  ],
  ['letters beyond ASCII', 'bücher.example', hostname, 'xn--bcher-kva.example', ['idn-as-a-labels']],
  [
    'the same, decomposed and in capitals',
    'BU\u0308CHER.example',
    hostname,
    'xn--bcher-kva.example',
    ['lower-cased', 'idn-as-a-labels'],
  ],
  ['another script', 'пример.испытание', hostname, 'xn--e1afmkfd.xn--80akhbyknj4f', ['idn-as-a-labels']],
  ['an A-label', 'xn--bcher-kva.example', hostname, 'xn--bcher-kva.example', []],
  ['an underscore', 'spp_1.example.org', hostname, 'spp_1.example.org', ['underscore-in-name']],
  ['a label of digits in front', '10.example.org', hostname, '10.example.org', []],
  ['a label of 63 characters', `${longLabel}.example`, hostname, `${longLabel}.example`, []],
  [
    'a name of 253 characters',
    `${`${longLabel}.`.repeat(3)}${'b'.repeat(61)}`,
    hostname,
    `${`${longLabel}.`.repeat(3)}${'b'.repeat(61)}`,
    [],
  ],
];

test.each(taken)('%s is taken', (_what, typed, kind, host, notes) => {
  expect(parseAddress(typed)).toMatchObject({ ok: true, value: { address: { kind, host }, notes } });
});

const refused: [what: string, typed: string, problem: AddressProblem, part: string][] = [
  ['nothing', '', 'empty', ''],
  ['spaces alone', ' \u00a0\n', 'empty', ''],
  ['a scheme alone', 'https://', 'empty', ''],
  ['a port alone', ':443', 'empty', ''],
  ['IPv6', '2001:db8::1', 'ipv6', '2001:db8::1'],
  ['IPv6 in brackets', '[2001:DB8::1]', 'ipv6', '[2001:DB8::1]'],
  ['IPv6 in brackets with a port', '[::1]:443', 'ipv6', '[::1]:443'],
  ['IPv6 in a URL', 'https://[2001:db8::1]:443/x', 'ipv6', '[2001:db8::1]:443'],
  ['IPv6 with a zone', 'fe80::1%eth0', 'ipv6', 'fe80::1%eth0'],
  ['IPv6 with a zone in brackets', '[fe80::1%25eth0]', 'ipv6', '[fe80::1%25eth0]'],
  ['IPv6 that holds IPv4', '::ffff:192.0.2.1', 'ipv6', '::ffff:192.0.2.1'],
  [
    'IPv6 written in full',
    '2001:0db8:0000:0000:0000:0000:0000:0001',
    'ipv6',
    '2001:0db8:0000:0000:0000:0000:0000:0001',
  ],
  ['all zeros of IPv6', '::', 'ipv6', '::'],
  ['a network of IPv6', '2001:db8::/32', 'ipv6', '2001:db8::'],
  ['300 characters in one label', 'a'.repeat(300), 'too-long', ''],
  ['300 characters in many labels', 'ab.'.repeat(100), 'too-long', ''],
  ['a million characters', 'a.'.repeat(500_000), 'too-long', ''],
  ['254 characters', `${`${longLabel}.`.repeat(3)}${'b'.repeat(62)}`, 'too-long', ''],
  ['a label of 64 characters', `${longLabel}a.example`, 'label-too-long', `${longLabel.slice(1)}…`],
  ['letters whose A-label is too long', `${'ü'.repeat(60)}.example`, 'label-too-long', 'ü'.repeat(60)],
  ['two dots in a row', 'spp..example', 'empty-label', ''],
  ['two dots in a row among digits', '192.0..1', 'empty-label', ''],
  ['two dots at the end', 'spp.example..', 'empty-label', ''],
  ['a dot in front', '.example', 'empty-label', ''],
  [
    'two addresses with a comma',
    'spp1.example, spp2.example',
    'several-addresses',
    'spp1.example,spp2.example',
  ],
  ['two addresses with a space', '192.0.2.1 192.0.2.2', 'several-addresses', '192.0.2.1 192.0.2.2'],
  ['two addresses with a semicolon', '192.0.2.1;192.0.2.2', 'several-addresses', '192.0.2.1;192.0.2.2'],
  ['a wildcard', '*.example.org', 'wildcard', '*'],
  ['a partial wildcard', 'spp*.example.org', 'wildcard', 'spp*'],
  ['a network', '10.0.0.0/24', 'cidr', '10.0.0.0/24'],
  ['a network with its mask', '10.0.0.0/255.255.255.0', 'cidr', '10.0.0.0/255.255.255.0'],
  ['a NUL inside', 'spp\u0000.example', 'bad-character', '\\u{0}'],
  ['a NUL at the end', 'spp.example\u0000', 'bad-character', '\\u{0}'],
  ['a line break inside', 'spp\r\nX: y', 'bad-character', '\\u{d}'],
  ['a tab inside', 'spp\texample', 'bad-character', '\\u{9}'],
  ['an escape character', 'spp\u001b[31m', 'bad-character', '\\u{1b}'],
  ['a command', '$(id).corp', 'bad-character', '$'],
  ['backticks inside', 'a`id`.corp', 'bad-character', '`'],
  ['a percent escape', 'spp%2eexample', 'bad-character', '%'],
  ['a tag character', 'spp\u{e0041}.example', 'bad-character', '\\u{e0041}'],
  ['an emoji', 'spp\u{1f600}.example', 'bad-character', '\u{1f600}'],
  ['half a surrogate pair', 'spp\ud83d.example', 'bad-character', '\\u{d83d}'],
  ['a port that is none', 'spp:https', 'bad-character', ':'],
  ['one number for four', '2130706433', 'not-dotted-quad', '2130706433'],
  ['a short form', '127.1', 'not-dotted-quad', '127.1'],
  ['five numbers', '1.2.3.4.5', 'not-dotted-quad', '1.2.3.4.5'],
  ['an octal octet', '0177.0.0.1', 'leading-zero', '0177'],
  ['a padded octet', '010.0.0.1', 'leading-zero', '010'],
  ['two zeros', '10.00.0.1', 'leading-zero', '00'],
  ['a hexadecimal number', '0x7f000001', 'numeric-name', '0x7f000001'],
  ['a hexadecimal octet', '0x7f.1', 'numeric-name', '0x7f.1'],
  ['a hexadecimal last label', '127.0.0.0x1', 'numeric-name', '127.0.0.0x1'],
  ['a bare 0x at the end', 'spp.0x', 'numeric-name', 'spp.0x'],
  ['a name that ends in a number', 'spp.1', 'numeric-name', 'spp.1'],
  ['an octet above 255', '256.1.1.1', 'octet-too-large', '256'],
  ['an octet above 255 with commas', '192,0,2,999', 'octet-too-large', '999'],
  ['full-width digits', '１２７.0.0.1', 'look-alike-characters', '１'],
  ['full-width stops', '127．0．0．1', 'look-alike-characters', '．'],
  ['ideographic stops', '127。0。0。1', 'look-alike-characters', '。'],
  ['half-width ideographic stops', '127｡0｡0｡1', 'look-alike-characters', '｡'],
  ['enclosed digits', '①②⑦.0.0.1', 'look-alike-characters', '①'],
  ['mathematical digits', '\u{1d7cf}27.0.0.1', 'look-alike-characters', '\u{1d7cf}'],
  ['enclosed letters', 'ⓢⓟⓟ.example', 'look-alike-characters', 'ⓢ'],
  ['a ligature', 'o\ufb01ce.example', 'look-alike-characters', '\ufb01'],
  ['a superscript', 'spp².example', 'look-alike-characters', '²'],
  ['a one-dot leader', 'spp\u2024example', 'look-alike-characters', '\u2024'],
  ['a no-break hyphen', 'spp\u20111.example', 'look-alike-characters', '\u2011'],
  ['Arabic-Indic digits', '١٩٢.٠.٢.١', 'look-alike-characters', '١'],
  ['a full-width comma', '192，0，2，1', 'look-alike-characters', '，'],
  ['a hyphen in front', '-spp.example', 'hyphen-at-edge', '-spp'],
  ['a hyphen at the end', 'spp-.example', 'hyphen-at-edge', 'spp-'],
  ['an A-label that decodes to nothing', 'xn--.example', 'hyphen-at-edge', 'xn--'],
  ['an A-label out of range', 'xn--99999999.example', 'bad-idn', 'xn--99999999'],
  ['an A-label of plain letters', 'xn--spp-.example', 'hyphen-at-edge', 'xn--spp-'],
  ['a mark in front', '\u0308spp.example', 'bad-idn', '\u0308spp'],
];

test.each(refused)('%s is refused', (_what, typed, problem, part) => {
  expect(parseAddress(typed)).toMatchObject({ ok: false, why: { problem, part } });
});

const kept: [what: string, typed: string, shown: string][] = [
  ['a user name and password of a URL', 'https://admin:pw@spp/', 'https://***@spp/'],
  ['a user name and password without a scheme', 'admin:pw@host', '***@host'],
  ['a password with @ in it', 'https://admin:p@pw@spp/', 'https://***@spp/'],
  ['a password with a slash in it', 'https://admin:/pw?pw#pw@spp/', 'https://***@spp/'],
  ['a password in quotes', '"https://admin:pw@spp/"', '"https://***@spp/"'],
  ['a password behind an invisible mark', '\u200bhttps://admin:pw@spp/', '***@spp/'],
  ['a password in prose', 'try https://admin:pw@spp/', '***@spp/'],
  ['a password with a full-width @', 'admin:pw＠host', '***＠host'],
  ['a password beyond what is looked at', `admin:pw${'x'.repeat(5000)}@host`, '***@host'],
  ['a token in the query', 'https://spp/?token=pw', 'https://spp/?***'],
  ['a token in the fragment', 'https://spp/a#access_token=pw', 'https://spp/a#***'],
];

test.each(kept)('%s does not survive', (_what, typed, shown) => {
  const parsed = parseAddress(typed);
  expect(parsed.ok ? parsed.value.typed : parsed.why.typed).toBe(shown);
  expect(JSON.stringify(parsed)).not.toContain('pw');
});

describe('whatever is typed', () => {
  /** Mulberry32: the same cases in every run. */
  function chance(seed: number) {
    let state = seed;
    return (below: number): number => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
    };
  }
  const parts = [
    ...[
      'spp',
      'example',
      '192',
      '0',
      '2',
      '256',
      '010',
      '0x7f',
      'xn--',
      'xn--bcher-kva',
      'ü',
      'O',
      'l',
      'пример',
      'a_b',
    ],
    ...[
      '.',
      '.',
      '.',
      '.',
      ',',
      ':',
      '/',
      '//',
      '@',
      '?',
      '#',
      '*',
      '-',
      '_',
      ' ',
      '"',
      '<',
      '>',
      '[',
      ']',
      '%',
      '\\',
      '|',
      '443',
    ],
    ...[
      'https://',
      'admin:pw@',
      '\u0000',
      '\r\n',
      '\u200b',
      '\u202e',
      '。',
      '１',
      '\ud800',
      '\u{1f600}',
      '\u0301',
      'a'.repeat(64),
    ],
  ];
  const cases = (seed: number, many: number): string[] => {
    const below = chance(seed);
    return Array.from({ length: many }, () =>
      Array.from({ length: below(12) }, () =>
        below(8) === 0 ? String.fromCharCode(below(0x10000)) : (parts[below(parts.length)] ?? ''),
      ).join(''),
    );
  };
  const canonical =
    /^(?=.{1,253}$)(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?)(?:\.[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?)*$/;

  it('what is taken is canonical, and reads the same again', () => {
    const parsed = cases(1, 6000).map(parseAddress);
    const values = parsed.flatMap((result) => (result.ok ? [result.value] : []));
    expect(values.length).toBeGreaterThan(500);
    for (const { address } of values) {
      expect(address.host).toMatch(canonical);
      const again = parseAddress(address.host);
      expect(again).toMatchObject({ ok: true, value: { address } });
    }
  });

  it('nothing active, long or secret is handed on', () => {
    for (const typed of cases(2, 6000)) {
      const parsed = parseAddress(typed);
      const shown = parsed.ok ? [parsed.value.typed] : [parsed.why.typed, parsed.why.part];
      for (const text of shown) {
        expect(text.length).toBeLessThanOrEqual(300);
        expect(text).toMatch(/^[^\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2028\u2029\ufeff]*$/);
        expect(text).not.toMatch(/\p{Surrogate}/u);
      }
      if (typed.includes('admin:pw@')) expect(shown[0]).not.toContain('pw');
    }
  });

  it.each([':', '.', ' ', '"', 'a:', '@', ':a', '/', ',1', '[', '1.', '\u200b', '?'])(
    'a megabyte of %j is read in no time',
    (piece) => {
      const long = `${piece.repeat(1_000_000 / piece.length)}x`;
      const from = performance.now();
      parseAddress(long);
      expect(performance.now() - from).toBeLessThan(250);
    },
  );
});
