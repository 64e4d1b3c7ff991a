import type { Reason } from '../../reason.ts';

/**
 * What a browser's error pages say, by language: headings, sentences by the slip that they point to, and sentences that name none.
 *
 * The products' own words with `{host}` where they print it; `…` at the end stands for words that are left out.
 */
export type PageWords = Readonly<
  Record<string, Readonly<Partial<Record<Reason | 'heading' | 'unnamed', readonly string[]>>>>
>;
