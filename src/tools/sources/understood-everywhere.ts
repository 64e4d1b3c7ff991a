import type { Cited } from '#diagnosis/sources/cited.ts';
import { joinErrorsPage } from '#diagnosis/sources/documents.ts';

/**
 * Labels that a statement may use whatever its source: they say where on SPS a join is made, and what a statement of another
 * document says is to be done there. Each is held to the excerpt named here.
 */
export const understoodEverywhere: readonly (Cited & { label: string })[] = [
  { label: 'Join', source: joinErrorsPage, excerpt: 'join-button' },
];
