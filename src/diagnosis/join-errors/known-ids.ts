import type { JoinErrorId } from './catalogue.ts';
import type { JoinError } from './define-join-error.ts';
import type { Listed } from './listed.ts';
import { listed } from './listed.ts';

/** What is listed of each join error, by id. */
export const listedById = Object.fromEntries(listed.map((entry) => [entry.id, entry])) as Readonly<
  Record<JoinErrorId, Listed>
>;

/** Whether a text, from a link or a file, is the id of an entry. */
export const isJoinErrorId = (id: string): id is JoinErrorId => Object.hasOwn(listedById, id);

const errorBy = <Key extends 'fault' | 'seenAs'>(key: Key) =>
  Object.fromEntries(listed.map((entry) => [entry[key], entry.id])) as Readonly<
    Record<NonNullable<JoinError[Key]>, JoinErrorId>
  >;

/** The join error that a fault met elsewhere would be if SPS met the same. A law sees to it that each has one, and one only. */
export const errorOfFault = errorBy('fault');

/** The join error that is seen so; likewise. */
export const errorSeenAs = errorBy('seenAs');
