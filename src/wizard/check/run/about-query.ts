import { queryOptions } from '@tanstack/react-query';
import type { About } from '#diagnosis/facts/about.ts';
import { about } from '#diagnosis/facts/about.ts';
import { hosting } from '../../hosting/hosting.ts';
import { api } from '../../paths.ts';

/** Which checker stands behind this page; null where none answers. Asked once a page, and no check. */
export const aboutQuery = queryOptions<About | null>({
  queryKey: ['about'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }) => {
    // Plain files have none, and nobody is asked for it.
    if (hosting() !== 'server') return null;
    try {
      const response = await fetch(new URL(api.about, document.baseURI), { credentials: 'omit', signal });
      const parsed = response.ok ? about.safeParse(await response.json()) : null;
      return parsed?.success === true ? parsed.data : null;
    } catch {
      // No checker, or not ours: a fact to show, not a fault.
      return null;
    }
  },
});
