import type { NextCause } from '#diagnosis/guidance/next-cause.ts';
import type { Outcome } from '../check/run/use-check.ts';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Marked } from '../ui/marked.tsx';
import { whyNext } from './why-next.ts';

/** Why a cause is the next to look at, in one sentence. */
export function WhyThis({ cause, outcome }: { cause: NextCause; outcome: Outcome | null }) {
  const { says, basis } = whyNext(cause.why, outcome?.check.checked.address.host ?? '');
  return (
    <>
      <Marked text={says} /> {basis === null ? null : <BasisTag basis={basis} />}
    </>
  );
}
