import { queryOptions } from '@tanstack/react-query';
import type { About } from '#diagnosis/facts/about.ts';
import { about } from '#diagnosis/facts/about.ts';
import { hosting } from '../../hosting/hosting.ts';
import { tellSignedOut } from '../../hosting/return-place.ts';
import { api } from '../../paths.ts';
import { isSignIn } from './problem.ts';

/** Whether a sign-on answered in the place of the checker when it was asked what it is. Known once `aboutQuery` is; nobody asks for it. */
export const signedOutQuery = queryOptions<boolean>({
  queryKey: ['signed-out'],
  enabled: false,
  initialData: false,
  queryFn: () => false,
});

/** Which checker stands behind this page; null where none answers. Asked once a page, and no check. */
export const aboutQuery = queryOptions<About | null>({
  queryKey: ['about'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal, client }) => {
    // Plain files have none, and nobody is asked for it.
    if (hosting() !== 'server') return null;
    try {
      const response = await fetch(new URL(api.about, document.baseURI), {
        credentials: 'same-origin',
        redirect: 'manual',
        signal,
      });
      const isOut = isSignIn(response);
      tellSignedOut(isOut);
      client.setQueryData(signedOutQuery.queryKey, isOut);
      const parsed = response.ok && !isOut ? about.safeParse(await response.json()) : null;
      return parsed?.success === true ? parsed.data : null;
    } catch {
      // No checker, or not ours: a fact to show, not a fault.
      return null;
    }
  },
});
