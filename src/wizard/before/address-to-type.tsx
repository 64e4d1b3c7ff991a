import type { Generation } from '#diagnosis/guidance/generation.ts';
import { headlineOf } from '../check/result/headline.ts';
import { rungs } from '../check/ladder/ladder-rows.ts';
import { useAge } from '../check/run/use-age.ts';
import type { Outcome } from '../check/run/use-check.ts';
import { clockTime } from '../drawn/clock-time.ts';
import { FindingNotice } from '../guidance/finding-notice.tsx';
import { TypeThis } from '../guidance/type-this.tsx';
import type { To } from '../paths.ts';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Marked } from '../ui/marked.tsx';
import { Notice } from '../ui/notice.tsx';
import { reasonAgainst } from './reason-against.ts';
import { useNow } from '../drawn/use-now.ts';

interface Props {
  outcome: Outcome;
  generation: Generation;
  /** Where the result of the check stands. */
  toResult: To;
  /** Takes the value that was tested in place of the checked address. */
  onUse: (value: string) => void;
}

/** In one line, why not the address that you gave. */
function InsteadOf({ outcome }: { outcome: Outcome }) {
  const reason = reasonAgainst(outcome);
  return (
    <p>
      Instead of <code>{outcome.check.checked.address.host}</code>
      {reason === null ? (
        '.'
      ) : (
        <>
          , because of its <b>{rungs[reason.rung].title}</b>: <Marked text={reason.evidence.text} />.
        </>
      )}
    </p>
  );
}

/** What the check of the address says before you press Join: what would stop the join, and what to type in its place. Nothing where it is clear. */
export function AddressToType({ outcome, generation, toResult, onUse }: Props) {
  const now = useNow(null);
  const { check, diagnosis } = outcome;
  const old = useAge(check.checkedAt);
  const { host } = check.checked.address;
  if (diagnosis.outcome === 'refused')
    return (
      <Notice tone="info" title={`${host} was not checked`}>
        <p>This wizard’s server does not dial this address, so nothing is known about it here.</p>
        <ButtonLink kind="secondary" to={toResult}>
          Back to the address
        </ButtonLink>
      </Notice>
    );
  const { title, finding } = headlineOf(diagnosis);
  const stops = diagnosis.outcome === 'stops';
  const best = diagnosis.enter[0]?.value ?? null;
  const instead = best !== null && best !== host;
  return (
    <>
      {finding === null || instead ? null : (
        <FindingNotice finding={finding} title={title} lookedAt={rungs[finding.rung].title}>
          <ButtonLink kind={stops ? 'primary' : 'secondary'} to={toResult}>
            Back to the result of the check
          </ButtonLink>
        </FindingNotice>
      )}
      {instead ? (
        <Notice tone={stops ? 'fail' : 'info'} title={finding === null ? undefined : title}>
          <InsteadOf outcome={outcome} />
        </Notice>
      ) : null}
      {instead ? (
        <TypeThis
          value={best}
          generation={generation}
          title="Type this instead"
          tested={
            <>
              From <code>{check.checked.vantage.hostname}</code> at {clockTime(check.checkedAt, now)}: an SPP,
              and its certificate names this address.
            </>
          }
          old={old}
        >
          <Button kind={stops ? 'primary' : 'secondary'} onClick={() => onUse(best)}>
            Use this address
          </Button>
          <ButtonLink kind="secondary" to={toResult}>
            Back to the result of the check
          </ButtonLink>
        </TypeThis>
      ) : null}
    </>
  );
}
