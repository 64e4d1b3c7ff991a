import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Result } from '#diagnosis/address/result.ts';
import { fragmentOfCase, openCase } from '#diagnosis/case/case-link.ts';
import type { SharedCase } from '#diagnosis/case/case.ts';
import { fitCase } from '#diagnosis/case/fit-case.ts';
import type { LinkProblem } from '#diagnosis/case/link-form.ts';
import { hosting } from '../hosting/hosting.ts';
import { linkToCase } from './link-to-case.ts';
import { deflate, inflate } from './streams.ts';

/** How long a link is before its case begins, in characters. */
const lengthBefore = (): number =>
  linkToCase('', { hosted: hosting(), baseUri: document.baseURI, href: location.href }).length;

/** A link that was made, and the case as whoever opens it sees it: read back from the link itself. */
export interface MadeLink {
  fragment: string;
  opened: SharedCase;
}

/** Makes the link to a case, and opens it again. Nothing leaves the browser; where it cannot compress, this fails. */
export const madeLink = (shared: SharedCase) =>
  queryOptions<MadeLink>({
    queryKey: ['made-link', shared],
    staleTime: Number.POSITIVE_INFINITY,
    // The last one stays in sight while the next is made; `isPlaceholderData` tells, and nobody may copy it then.
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const fitted = await fitCase(shared, lengthBefore(), deflate);
      const fragment = await fragmentOfCase(fitted, deflate);
      const opened = await openCase(fragment, inflate);
      if (!opened.ok) throw new Error(`our own link does not open: ${opened.why.kind}`);
      return { fragment, opened: opened.value };
    },
  });

/** Opens a case from a fragment, or from a text that holds the link. Asks nobody. */
export const openedCase = (text: string) =>
  queryOptions<Result<SharedCase, LinkProblem>>({
    queryKey: ['opened-case', text],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => openCase(text, inflate),
  });
