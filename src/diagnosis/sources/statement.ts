import type { Basis } from './basis.ts';
import type { Cited } from './cited.ts';
import type { Source } from './source.ts';

/**
 * A sentence for the reader and how we know it.
 *
 * `text` may hold `**label**` for the products' own labels, `` `value` `` for what is typed or printed, and `{name}` for a value
 * that guidance fills in (`{field}`, `{entered}`, `{offered}`, …). Nothing else is markup. A documented statement names its source,
 * and the excerpt of it that supports the statement.
 */
export type Statement =
  | ({ text: string; basis: 'documented' } & Cited)
  | { text: string; basis: Exclude<Basis, 'documented'>; source?: Source };
