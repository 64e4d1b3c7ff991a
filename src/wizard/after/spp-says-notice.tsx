import { clockTime } from '../drawn/clock-time.ts';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Marked } from '../ui/marked.tsx';
import { Notice } from '../ui/notice.tsx';
import type { SppSays } from './what-spp-says.ts';

/** What SPP's public status says after the join; times in ms since the epoch. */
export const SppSaysNotice = ({
  says,
  checkedAt,
  now,
}: {
  says: SppSays;
  checkedAt: number;
  now: number;
}) => (
  <Notice tone={says.tone} title={says.title} level={3}>
    <p>
      <Marked text={says.observed} /> Seen at {clockTime(checkedAt, now)}. <BasisTag basis="observed" />
    </p>
    <p>
      <Marked text={says.follows} /> <BasisTag basis="inferred" />
    </p>
  </Notice>
);
