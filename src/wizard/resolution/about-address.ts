import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';

const about: ReadonlySet<JoinErrorId> = new Set<JoinErrorId>([
  'address-unreachable',
  'address-not-spp',
  'certificate-name-mismatch',
  'spp-is-replica',
  'not-https',
  'transport-dns',
  'transport-refused',
  'transport-timeout',
]);

/** Whether another address typed on SPS can be what mends a join error; for the others, to name one would mislead. */
export const isAboutAddress = (id: JoinErrorId): boolean => about.has(id);
