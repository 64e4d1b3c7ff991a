import type { SharedCase } from '#diagnosis/case/case.ts';
import { whyTold } from '#diagnosis/case/told-words.ts';
import { Marked } from '../ui/marked.tsx';
import { SendersTag } from './senders-tag.tsx';

/** What the sender's check told the sender to type, and why. It is not given to whoever opens the case: nothing of it was seen here. */
export function ToldToType({ shared: { told = [], check } }: { shared: SharedCase }) {
  if (check === null || told.length === 0) return null;
  return (
    <section className="my-4 rounded-card border border-line bg-card px-4 py-3 wide:px-5.5">
      <h3 className="text-lg">
        What the sender was told to type <SendersTag />
      </h3>
      <ul className="mt-1 grid gap-1">
        {told.map((one) => (
          <li key={one.type}>
            <code className="font-bold">{one.type}</code>: <Marked text={whyTold(one, check.host)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
