import * as z from 'zod/mini';
import {
  joinErrorsPage,
  joiningGuide,
  linkErrorsPage,
  safeguardPs,
  usingSpsWithSpp,
} from '../sources/documents.ts';
import type { Source } from '../sources/source.ts';
import type { Label } from './label.ts';
import type { SppGeneration } from './spp-generation.ts';
import type { Menu } from './spp-menus.ts';
import { sppMenus } from './spp-menus.ts';

/**
 * Which words SPS uses. Documents up to about 6.6 say "join", later ones "link"; `unsure` shows both labels.
 *
 * Source: the vendor's join error page and its later "linking" copy.
 */
export const generation = z.enum(['join', 'link', 'unsure']);
export type Generation = z.infer<typeof generation>;

/** What decides words, menus and commands: SPS's wording, and SPP's generation, null where it is not known. */
export interface Products {
  sps: Generation;
  spp: SppGeneration | null;
}

/** What SPS calls the thing and its field. The button **Join** has the same caption in both copies of the page. */
export interface SpsWords {
  field: Label;
  join: 'join' | 'link';
  joins: 'joins' | 'links';
  joined: 'joined' | 'linked';
  joining: 'joining' | 'linking';
}

/** One row for each wording of SPS. (The older page prints the field once without its first letter.) */
export const spsWords: Record<Exclude<Generation, 'unsure'>, SpsWords> = {
  join: {
    field: {
      label: 'IPv4 address or hostname of SPP to join',
      basis: 'documented',
      source: joinErrorsPage,
    },
    join: 'join',
    joins: 'joins',
    joined: 'joined',
    joining: 'joining',
  },
  link: {
    field: { label: 'SPP Address', basis: 'documented', source: linkErrorsPage },
    join: 'link',
    joins: 'links',
    joined: 'linked',
    joining: 'linking',
  },
};

/** The vendor's pages in each wording: the one of errors, and the guide's chapter. Both of each where it is not known. */
export const vendorPages: Record<Generation, { errors: readonly Source[]; guide: readonly Source[] }> = {
  join: { errors: [joinErrorsPage], guide: [joiningGuide] },
  link: { errors: [linkErrorsPage], guide: [usingSpsWithSpp] },
  unsure: { errors: [joinErrorsPage, linkErrorsPage], guide: [joiningGuide, usingSpsWithSpp] },
};

/**
 * The wording of an SPS of this version: the guides of 6.0.x speak of joining, those from 6.6 on of linking. Inferred from the guides
 * that could be read; `unsure` for the releases between.
 */
export function wordingOfSps({ major, minor }: { major: number; minor: number }): Generation {
  if (major > 6 || (major === 6 && minor >= 6)) return 'link';
  return major === 6 && minor === 0 ? 'join' : 'unsure';
}

/** The API version that calls use: v4 came at the time of SPP 7.0, and older SPP answers v3. Inferred from the module's history. */
export const sppApiVersion: Record<SppGeneration, Label> = {
  spp2: { label: 'v3', basis: 'inferred', source: safeguardPs },
  spp6: { label: 'v3', basis: 'inferred', source: safeguardPs },
  spp7: { label: 'v4', basis: 'inferred', source: safeguardPs },
};

/** The address field's label on SPS, verbatim. */
export const addressField: Record<Generation, readonly string[]> = {
  join: [spsWords.join.field.label],
  link: [spsWords.link.field.label],
  unsure: [spsWords.join.field.label, spsWords.link.field.label],
};

/** Whether a page names something for the first time: only then are both names shown where it is not known which holds. */
export type Mention = 'first' | 'again';

/**
 * The label as marked text for a sentence: both, with "or" between, where the generation is not known; a neutral word for it where the
 * page has shown both already.
 */
export const fieldLabel = (which: Generation, mention: Mention = 'first'): string =>
  which === 'unsure' && mention === 'again'
    ? 'the address field'
    : addressField[which].map((label) => `**${label}**`).join(' or ');

/** The places that a sentence may name: `{field}`, `{join}`, `{certificateMenu}` and so on. */
export type Place = keyof SpsWords | keyof typeof sppMenus | 'api' | 'olderApi';

const isMenu = (name: string): name is keyof typeof sppMenus => Object.hasOwn(sppMenus, name);
const isPlace = (name: string): name is Place =>
  name === 'api' || name === 'olderApi' || isMenu(name) || Object.hasOwn(spsWords.join, name);

const asPath = (label: string): string => `**${label}**`;

function menuLabel(place: keyof typeof sppMenus, { spp }: Products, mention: Mention): string {
  const { neutral, at }: Menu = sppMenus[place];
  if (spp !== null) return at[spp] === null ? neutral : asPath(at[spp].label);
  if (mention === 'again') return neutral;
  const modern = at.spp7 === null ? null : `${asPath(at.spp7.label)} (SPP 7 and later)`;
  const older = at.spp6 === null ? null : `${asPath(at.spp6.label)} (SPP 6.x)`;
  return [modern, older].filter((path) => path !== null).join(' or ') || neutral;
}

/** What stands in a place of a sentence, as marked text. "Join" is the word for a join where SPS's wording is not known. */
export function placeText(place: Place, products: Products, mention: Mention = 'first'): string {
  if (place === 'field') return fieldLabel(products.sps, mention);
  // Without a generation the newer API is named: an older SPP says so itself.
  if (place === 'api') return sppApiVersion[products.spp ?? 'spp7'].label;
  if (place === 'olderApi') return products.spp === null ? 'On an SPP before 7, replace `v4` with `v3`.' : '';
  if (isMenu(place)) return menuLabel(place, products, mention);
  const words = spsWords[products.sps === 'unsure' ? 'join' : products.sps];
  return words[place];
}

/**
 * Fills the named places of a page's sentences, called in the order in which the page shows them: the first mention of a menu or of the
 * field shows both names where it is not known which holds, later ones a neutral word. Places of other tables are left as they are.
 *
 * @param mentioned what the page has named before; what is filled is added to it
 */
export const placeFiller =
  (products: Products, mentioned: Set<Place>) =>
  (text: string): string =>
    text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      if (!isPlace(name)) return whole;
      const filled = placeText(name, products, mentioned.has(name) ? 'again' : 'first');
      mentioned.add(name);
      return filled;
    });

/** The sentences of a page with their places filled: see `placeFiller`. */
export const fillPlaces = (texts: readonly string[], products: Products): string[] =>
  texts.map(placeFiller(products, new Set()));
/** A single sentence with the places filled that SPS's wording decides, for where no menu is named. */
export const placesOfSps = (text: string, sps: Generation): string =>
  fillPlaces([text], { sps, spp: null }).join('');
