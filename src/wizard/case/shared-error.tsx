import type { Recognised } from '#diagnosis/case/case.ts';
import { stopsBeforeJoin } from '#diagnosis/guidance/before-join/stops-before-join.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { Step } from '#diagnosis/join-errors/step.ts';
import { StepList } from '../guidance/step-list.tsx';
import { StopsLine } from '../drawn/stops-line.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { SendersTag } from './senders-tag.tsx';

interface Props {
  id: JoinErrorId;
  /** How it came into the case: "Recognised in a text that the sender pasted". */
  how: string;
  words?: Recognised['words'];
  /** Its resolution, in the names or tokens of the case. */
  steps: readonly Step[];
  /** It was concluded from a check, not seen in a join. */
  probable?: boolean;
}

/** A join error of a shared case: why it is there, where it stops the join, and its resolution. */
export function SharedError({ id, how, words = [], steps, probable = false }: Props) {
  const entry = joinErrorById[id];
  return (
    <section className="my-4 rounded-card border border-line bg-card px-4 py-4 wide:px-5.5">
      <h3 className="text-lg">{entry.title}</h3>
      <p className="mt-0.5 text-sm text-muted">
        {how} <SendersTag />
      </p>
      {words.length === 0 ? null : (
        <>
          <p className="mt-2 text-sm text-muted">The words that decided:</p>
          <ul className="mt-1 grid gap-1">
            {words.map((text, at) => (
              <li key={at} className="min-w-0">
                <code>{text}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="mt-3">
        <StopsLine stopsAt={probable ? stopsBeforeJoin(entry) : entry.stopsAt} probable={probable} />
      </div>
      {steps.length === 0 ? null : (
        <Disclosure summary="Its resolution">
          <StepList steps={steps} named={entry.sources} />
        </Disclosure>
      )}
    </section>
  );
}
