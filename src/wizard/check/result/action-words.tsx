import type { Generation } from '#diagnosis/guidance/generation.ts';
import { titleBeforeJoin } from '#diagnosis/guidance/before-join/advise.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import { Marked } from '../../ui/marked.tsx';
import { firstStep } from './first-step.ts';
import type { MainAction } from './main-action.ts';
import { metBeforeJoin } from './met-before-join.ts';
import { useReportedPaths } from '../run/reported-paths.ts';
import { seenByCheck } from '../run/seen-by-check.ts';
import type { Outcome } from '../run/use-check.ts';
import { pathStop } from '../paths/path-stop.ts';

interface Props {
  action: MainAction;
  outcome: Outcome;
  generation: Generation;
  waits: 'ways' | 'name' | null;
}

const whileWaiting = {
  ways: 'Enter it once the other paths are open.',
  name: 'Enter it once SPS finds the name.',
} as const;

function See({ action, outcome, generation }: Props & { action: { does: 'see' } & MainAction }) {
  const { host } = outcome.check.checked.address;
  const stop = pathStop(useReportedPaths(host), seenByCheck(outcome).addresses);
  const told = stop?.error === action.error ? stop : null;
  const entry = joinErrorById[action.error];
  const step = firstStep(action.error, outcome, told, generation);
  return (
    <>
      <p className="font-bold">{titleBeforeJoin(entry, metBeforeJoin(entry, outcome, told))}</p>
      {step === null ? null : (
        <p className="mt-1">
          <Marked text={step} />
        </p>
      )}
    </>
  );
}

function Words(props: Props) {
  const { action, outcome } = props;
  const { host } = outcome.check.checked.address;
  switch (action.does) {
    case 'see':
      return <See {...props} action={action} />;
    case 'keep':
      return (
        <p>
          To join with this address, SPP needs a certificate that covers <code>{host}</code>.
        </p>
      );
    case 'go-on':
      return <p>Go through what SPS, SPP and the network need before you press Join.</p>;
    default:
      return <p>Look at it once more. The answer takes a few seconds.</p>;
  }
}

/** What to do, in a sentence or two, above the button that does it. */
export function ActionWords(props: Props) {
  const { waits, outcome } = props;
  const best = outcome.diagnosis.enter[0];
  return (
    <>
      <Words {...props} />
      {best !== undefined && waits !== null ? (
        <p className="mt-2 text-sm">
          By this wizard’s check alone, you could enter <code>{best.value}</code> on SPS.{' '}
          {whileWaiting[waits]}
        </p>
      ) : null}
    </>
  );
}
