import type { Reason } from '../../reason.ts';

/**
 * What a browser's error pages say, by language: sentences by the cause that they name, and those that name none. `heading` and
 * `unnamed`: nothing was reached; `unsecured` (a heading) and `warned`: something was, and the browser stops before it; `either`: both.
 *
 * The products' own words with `{host}` where they print it; `…` at the end stands for words that are left out.
 */
export type PageWords = Readonly<
  Record<
    string,
    Readonly<
      Partial<Record<Reason | 'heading' | 'unnamed' | 'unsecured' | 'warned' | 'either', readonly string[]>>
    >
  >
>;
