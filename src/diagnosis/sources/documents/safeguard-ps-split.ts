import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';

/** The change of safeguard-ps that handles split clusters by ID. */
export const safeguardPsSplit = {
  id: 'safeguard-ps-split',
  title: 'safeguard-ps, pull request 567',
  product: 'safeguard-ps',
  version: 'of 2026-01-28',
  url: 'https://github.com/OneIdentity/safeguard-ps/pull/567',
  read: true,
} as const satisfies Source;

export const excerpts = {
  'by-id':
    'For an SPP that went away without telling SPS. Where several split session clusters match, the command asks for the ID since the end of January 2026; before, it removed the first that matched.',
} as const satisfies Excerpts;
