import type { Source } from '#diagnosis/sources/source.ts';

/** A document in one line: title, product and version, address, and how much of it we read. */
export function nameOf({ title, product, version, url, read }: Source): string {
  return [
    title,
    version === null ? `${product}, version not named` : `${product} ${version}`,
    ...(url === null ? [] : [url]),
    ...(read === true ? [] : [read === false ? 'not read by us' : 'read in part']),
  ].join(', ');
}
