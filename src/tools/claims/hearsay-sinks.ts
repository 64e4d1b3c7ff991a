/** A file that lets a link's value in somewhere, and what the compiler must say of it: the code of its error. */
export interface Leak {
  what: string;
  file: string;
  text: string;
  error: number;
}

const values = `
import { answersFromFragment } from '#wizard/answers/link.ts';
const { address, said } = answersFromFragment('#address=evil.example&host=evil.example');
if (address === undefined || said === undefined) throw new Error();
`;

/** Not assignable to; an argument of another type; no such property; no way to render it. */
const [notAssignable, notAnArgument, noProperty] = [2322, 2345, 2339];

const guideWith = (field: string) => `${values}
import { guide, nothingKnown } from '#diagnosis/guidance/guide.ts';
import entry from '#diagnosis/join-errors/entries/already-joined.ts';
export const guidance = guide(entry, { ...nothingKnown, products: { sps: 'unsure', spp: null }, settled: new Set(), variant: null, ${field} });`;

const shown = (markup: string, ...imports: string[]) =>
  `${values}\n${imports.join('\n')}\nexport const shown = ${markup};`;

/** A value that a case was sent with may stand in a step, where it says so, and nowhere else. */
const sentValues = `
import { AsSent } from '#diagnosis/guidance/as-sent.ts';
const address = AsSent.of('evil.example');
`;

const ofLinks: readonly (readonly [what: string, text: string, error: number])[] = [
  ['the {host} of a step', guideWith('host: address'), notAssignable],
  ['what was typed, in a step', guideWith('entered: address'), notAssignable],
  ['the names of a certificate, in a step', guideWith('offered: [address]'), notAssignable],
  ['the {host} of a step, as text that nobody vouches for', guideWith("host: 'evil.example'"), notAssignable],
  [
    'a command',
    `${values}import { commandsFor } from '#wizard/check/paths/sps-commands.ts';\nexport const commands = commandsFor(address, 'hostname');`,
    notAnArgument,
  ],
  [
    'a command, as text that nobody vouches for',
    `import { commandsFor } from '#wizard/check/paths/sps-commands.ts';\nexport const commands = commandsFor('evil.example', 'hostname');`,
    notAnArgument,
  ],
  [
    '“Type exactly this”',
    shown(
      '<TypeThis value={address} generation="unsure" tested="" />',
      "import { TypeThis } from '#wizard/guidance/type-this.tsx';",
    ),
    notAssignable,
  ],
  [
    'the way back to SPS’s field',
    shown(
      '<WayBack wayBack="cluster-management" generation="unsure" mention="first" changesAddress value={address} />',
      "import { WayBack } from '#wizard/drawn/way-back.tsx';",
    ),
    notAssignable,
  ],
  [
    'SPS’s drawn form',
    shown(
      '<SpsForm value={address} generation="unsure" />',
      "import { SpsForm } from '#wizard/drawn/sps-form.tsx';",
    ),
    notAssignable,
  ],
  [
    'the address bar to compare',
    shown('<AddressBar host={address} />', "import { AddressBar } from '#wizard/drawn/address-bar.tsx';"),
    notAssignable,
  ],
  [
    'the request for a certificate',
    shown(
      '<RequestForm host={address} lines={{ dns: [], ip: [], keySize: 2048 }} spp={null} />',
      "import { RequestForm } from '#wizard/check/result/certificate-request.tsx';",
    ),
    notAssignable,
  ],
  [
    'Copy',
    shown('<CopyButton value={address} />', "import { CopyButton } from '#wizard/ui/copy/copy-button.tsx';"),
    notAssignable,
  ],
  [
    'a line to copy',
    shown('<CopyLine line={address} />', "import { CopyLine } from '#wizard/ui/copy/copy-line.tsx';"),
    notAssignable,
  ],
  ['a sentence of a page', shown('<p>Open {address}</p>'), notAssignable],
  ['a value of a text, by its name', `${values}export const host = said.host;`, noProperty],
];

/** The same sinks for what a case was sent with: all but the steps, and the fields of a link. */
const ofCases = ofLinks
  .filter(([, text]) => text.startsWith(values) && !/\bguide\(|\bsaid\./.test(text.slice(values.length)))
  .map(
    ([what, text, error]) =>
      [`${what}, as a case was sent`, text.replace(values, sentValues), error] as const,
  );

/** Each way in which a value of a link could reach an order to the admin; `hearsay-does-not-compile.test.ts` plants them all. */
export const leaks: Leak[] = [...ofLinks, ...ofCases].map(([what, text, error], at) => ({
  what,
  file: `leak-${at}.tsx`,
  text,
  error,
}));

/** The same places with a value that this tab vouches for: they compile, so that nothing but the value is in the way above. */
export const vouched = `
import { guide, nothingKnown } from '#diagnosis/guidance/guide.ts';
import entry from '#diagnosis/join-errors/entries/already-joined.ts';
import { vouchFor } from '#diagnosis/sources/known.ts';
import { commandsFor } from '#wizard/check/paths/sps-commands.ts';
import { RequestForm } from '#wizard/check/result/certificate-request.tsx';
import { AddressBar } from '#wizard/drawn/address-bar.tsx';
import { SpsForm } from '#wizard/drawn/sps-form.tsx';
import { TypeThis } from '#wizard/guidance/type-this.tsx';
import { WayBack } from '#wizard/drawn/way-back.tsx';
import { CopyButton } from '#wizard/ui/copy/copy-button.tsx';
const own = vouchFor('spp.example.org');
export const guidance = guide(entry, { ...nothingKnown, products: { sps: 'unsure', spp: null }, settled: new Set(), variant: null, host: own });
export const commands = commandsFor(own, 'hostname');
export const shown = (
  <>
    <TypeThis value={own} generation="unsure" tested="" />
    <WayBack wayBack="cluster-management" generation="unsure" mention="first" changesAddress value={own} />
    <SpsForm value={own} generation="unsure" />
    <AddressBar host={own} />
    <RequestForm host={own} lines={{ dns: [], ip: [], keySize: 2048 }} spp={null} />
    <CopyButton value={own} />
  </>
);`;
