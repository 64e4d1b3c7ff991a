import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Result } from '#diagnosis/address/result.ts';
import { fragmentOfCase, openCase } from '#diagnosis/case/case-link.ts';
import type { SharedCase } from '#diagnosis/case/case.ts';
import { fitCase } from '#diagnosis/case/fit-case.ts';
import type { LinkProblem } from '#diagnosis/case/link-form.ts';
import type { FoundCases } from '#diagnosis/case/mailed/open-cases.ts';
import { openCases } from '#diagnosis/case/mailed/open-cases.ts';
import { linkToCase, whereHere } from './link-to-case.ts';
import { deflate, inflate, inflatePart } from './streams.ts';

/** How long a link is before its case begins, in characters. */
const lengthBefore = (): number => linkToCase('', whereHere()).length;

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

/** Opens every case in a fragment, or in a text that holds links. Asks nobody. @throws ReferenceError where the browser has no compression */
export const openText = (text: string): Promise<Result<FoundCases, LinkProblem>> =>
  openCases(text, { whole: inflate, part: inflatePart });

/** The same, of the address bar. */
export const openedCase = (hash: string) =>
  queryOptions<Result<FoundCases, LinkProblem>>({
    queryKey: ['opened-case', hash],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => openText(hash),
  });
