import type { Wait as WaitSaid } from '#diagnosis/join-errors/define-join-error.ts';
import type { Source } from '#diagnosis/sources/source.ts';
import { KnownAs } from '../guidance/known-as.tsx';
import { Wait } from '../said/wait.tsx';

interface Props {
  wait: WaitSaid;
  /** Join was not pressed yet, as far as is known: the wait concerns only who did. */
  concluded: boolean;
  named: readonly Source[];
  /** What is to be done meanwhile is done: the address was checked here. */
  isDone: boolean;
}

/** The first line of what to do: whether to wait before the next try, until when, and what to do meanwhile. */
export function WaitFirst({ wait, concluded, named, isDone }: Props) {
  const { minutes, meanwhile } = wait;
  if (minutes !== null && minutes > 0 && !concluded)
    return (
      <Wait wait={{ ...wait, minutes }}>
        {meanwhile === undefined || isDone ? null : <p className="mt-1">{meanwhile}</p>}
      </Wait>
    );
  if (minutes !== null && minutes > 0)
    return (
      <p className="mt-2 text-muted">
        Only if <b>Join</b> has failed with this error already: <KnownAs statement={wait} named={named} />
      </p>
    );
  if (concluded) return null;
  return (
    <p className="mt-2 text-muted">
      <KnownAs statement={wait} named={named} />
    </p>
  );
}
