import type { JoinErrorId } from './catalogue.ts';
import { joinErrors } from './catalogue.ts';
import type { JoinError } from './define-join-error.ts';

const fields = [
  'id',
  'title',
  'vendorTitle',
  'basis',
  'stopsAt',
  'inBrowser',
  'wait',
  'causedBy',
  'fault',
  'seenAs',
] as const;

/**
 * What a list, a link or a check says of an entry: no sign, no step, no source. Whoever needs no more reads it here: the build computes
 * this file (`at-build.ts` of the tools), so that a page which only names join errors loads none of them.
 */
export type Listed = Pick<JoinError<JoinErrorId>, (typeof fields)[number]>;

/** Every join error in the catalogue's order. */
export const listed: readonly Listed[] = joinErrors.map(
  (entry) =>
    Object.fromEntries(
      fields.filter((field) => entry[field] !== undefined).map((field) => [field, entry[field]]),
    ) as unknown as Listed,
);
