import { brandShades } from './brand-shades.ts';
import type { Oklch } from './colour.ts';
import { hexOf } from './colour.ts';
import { parseColour } from './parse-colour.ts';

/** How a portal wants the wizard to look in its frame; null where it does not say, or says it in a form that is not accepted. */
export interface Look {
  brand: Oklch | null;
  /** Of fields and buttons, in CSS pixels, 0 to 24. */
  radius: number | null;
  /** Names of font families, in order, as CSS has them. */
  font: string | null;
}

const mostRadius = 24;

/** A length in CSS pixels, `px` or nothing behind it. */
export function parseRadius(text: string): number | null {
  const [, digits] = /^(\d{1,2}(?:\.\d{1,2})?)(?:px)?$/.exec(text.trim()) ?? [];
  return digits !== undefined && Number(digits) <= mostRadius ? Number(digits) : null;
}

/** Families that a browser knows by keyword; in quotation marks they would be names. */
const generic = /^(?:serif|sans-serif|monospace|system-ui|ui-sans-serif|ui-serif|ui-rounded)$/i;
const family = /^(["']?)(\p{L}[\p{L}\d -]{0,59})\1$/u;

/**
 * A list of font families, at most eight: names of letters, digits, spaces and dashes, each perhaps in quotation marks. Fonts are those of
 * the visitor's device; none is loaded.
 */
export function parseFont(text: string): string | null {
  const names = text.split(',').map((part) => family.exec(part.trim())?.[2]?.trim());
  if (names.length > 8 || names.includes(undefined)) return null;
  return names.map((name = '') => (generic.test(name) ? name.toLowerCase() : `"${name}"`)).join(', ');
}

/** @param search the query of the wizard’s address */
export function readLook(search: string): Look {
  const given = new URLSearchParams(search);
  const read = <Value>(name: string, parse: (text: string) => Value | null): Value | null => {
    const text = given.get(name);
    return text === null ? null : parse(text);
  };
  return {
    // Its `#` does not travel in an address (`wizard-address.ts`).
    brand: read('brand', (text) => parseColour(/^[\da-f]+$/i.test(text) ? `#${text}` : text)),
    radius: read('radius', parseRadius),
    font: read('font', parseFont),
  };
}

/** What it sets in place of the stylesheet: custom properties and their values, each made here of parsed parts. */
export function propertiesOf({ brand, radius, font }: Look): [string, string][] {
  const properties: [string, string][] = [];
  if (brand !== null) {
    const [light, dark] = [brandShades(brand, 'light'), brandShades(brand, 'dark')];
    for (const name of Object.keys(light) as (keyof typeof light)[])
      properties.push([`--color-${name}`, `light-dark(${hexOf(light[name])}, ${hexOf(dark[name])})`]);
  }
  if (radius !== null) {
    // As round beside each other as they are without a portal: 6 and 10 px.
    properties.push(['--radius-control', `${radius}px`]);
    properties.push(['--radius-card', `${Math.min(Math.round((radius * 5) / 3), 32)}px`]);
  }
  if (font !== null) properties.push(['--font-sans', `${font}, system-ui, sans-serif`]);
  return properties;
}

/** Once, before the first render. */
export function startLook(search: string): void {
  const { style } = document.documentElement;
  for (const [name, value] of propertiesOf(readLook(search))) style.setProperty(name, value);
}
