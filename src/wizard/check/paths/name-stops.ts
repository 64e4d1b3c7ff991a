import type { ReportedPaths } from '../run/reported-paths.ts';

/** Whether SPS does not find the name, as the visitor said, and no newer output shows that it does. */
export const nameStops = ({ finds, output = [] }: ReportedPaths): boolean =>
  finds?.answer === 'not-found' &&
  !output.some(
    ({ kind, at }) =>
      at > finds.at &&
      ['same-address', 'other-address', 'same-certificate', 'spp-answers', 'answers-200'].includes(kind),
  );
