import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPS administration guide, "Using SPS with SPP", link wording: versions and workflows. */
export const usingSpsWithSpp = {
  id: 'using-sps-with-spp',
  title: 'SPS administration guide, Using SPS with SPP',
  product: 'SPS',
  version: '6.x',
  url: `${support}/technical-documents/doc1621955`,
  read: true,
} as const satisfies Source;

export const excerpts = {
  versions:
    '`ensure that the SPS and SPP versions match exactly, and keep the versions synchronized during an upgrade`. Do not mix long-term support with feature releases, such as SPS 6.0.1 with SPP 6.1.',
  minimum:
    'For sessions started from SPP: SPP `2.7` and SPS `6.0` at least. For sessions started from SPS: SPP `2.8` and SPS `6.2` at least, or `6.0.2` and newer of 6.0, but not 6.1.',
  'before-linking':
    'Before you start: **Network Level Authentication** is on in the RDP setting policies, and Microsoft’s update for `CVE-2018-0886` (CredSSP) is installed.',
  workflows:
    'Sessions are started from SPP by access request, or from SPS once the SPP setting **Session Module Password Access Enabled** is on; it is off by default.',
} as const satisfies Excerpts;
