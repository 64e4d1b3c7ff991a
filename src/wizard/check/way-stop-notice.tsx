import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import { clockTime } from '../guidance/clock-time.ts';
import type { To } from '../paths.ts';
import { useNow } from '../steps/use-now.ts';
import { ButtonLink } from '../ui/button-link.tsx';
import { Marked } from '../ui/marked.tsx';
import { Notice } from '../ui/notice.tsx';
import type { WayStop } from './way-stop.ts';

interface Props {
  stop: WayStop;
  toError: (id: string) => To;
}

/** The headline of a result where a path that this wizard's server cannot take stops the join: which path, and who says so. */
export function WayStopNotice({ stop: { title, seen, by, at, error }, toError }: Props) {
  const now = useNow(null);
  return (
    <Notice tone="fail" title={title}>
      <p>
        <Marked text={seen} /> {by} {clockTime(at, now)}.
      </p>
      <p>The result above is from this wizard’s server, which took another path.</p>
      {error === null ? (
        <p>
          <b>Three ways to SPP</b> below shows what was compared.
        </p>
      ) : (
        <ButtonLink to={toError(error)}>See what to do: {joinErrorById[error].title}</ButtonLink>
      )}
    </Notice>
  );
}
