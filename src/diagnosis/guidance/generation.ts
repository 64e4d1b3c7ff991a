import * as z from 'zod/mini';

/**
 * Which words the product uses. Documents up to about 6.6 say "join", later ones "link"; `unsure` shows both labels.
 *
 * Source: the vendor's join error page and its later "linking" copy.
 */
export const generation = z.enum(['join', 'link', 'unsure']);
export type Generation = z.infer<typeof generation>;

/** The address field's label on SPS, verbatim. (The older page prints it once without its first letter.) */
export const addressField: Record<Generation, readonly string[]> = {
  join: ['IPv4 address or hostname of SPP to join'],
  link: ['SPP Address'],
  unsure: ['IPv4 address or hostname of SPP to join', 'SPP Address'],
};

/** The label as marked text for a sentence: both, with "or" between, where the generation is not known. */
export const fieldLabel = (which: Generation): string =>
  addressField[which].map((label) => `**${label}**`).join(' or ');
