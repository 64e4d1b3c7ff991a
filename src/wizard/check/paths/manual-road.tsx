import type { Known } from '#diagnosis/sources/known.ts';
import type { To } from '../../paths.ts';
import { Actions } from '../../ui/actions.tsx';
import { BasisTag } from '../../ui/basis-tag.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { CommandsToRun } from './commands-to-run.tsx';
import type { CheckProblem } from '../run/problem.ts';

/** Where nobody checks for you, now or here. */
const withoutChecker: readonly CheckProblem['kind'][] = ['absent', 'off', 'offline'];

interface Props {
  problem: CheckProblem;
  /** A parsed address that this tab knows: nothing else may stand in a command. */
  host: Known<string>;
  kind: 'ipv4' | 'hostname';
  /** Nothing else on the page is the next action. */
  isFirst: boolean;
  /** Where the output can be pasted. */
  toPaste: To;
}

/** The way without a checker: look yourself, and have what you see judged in this page. Nothing where there is a checker. */
export function ManualRoad({ problem, host, kind, isFirst, toPaste }: Props) {
  if (!withoutChecker.includes(problem.kind)) return null;
  return (
    <section aria-labelledby="manual-road" className="my-5">
      <h2 id="manual-road" className="text-xl">
        Look for yourself
      </h2>
      <p className="mt-1">
        Run these commands on a console of SPS, or of a machine in the same network with the same name
        servers. They send no password. <BasisTag basis="inferred" />
      </p>
      <div className="mt-3">
        <CommandsToRun host={host} kind={kind} />
      </div>
      <p className="mt-3">
        Then paste the output here, or open the certificate as a file. It is judged in this browser and stays
        there.
      </p>
      <Actions>
        <ButtonLink kind={isFirst ? 'primary' : 'secondary'} to={toPaste}>
          Paste the output
        </ButtonLink>
      </Actions>
    </section>
  );
}
