import { useState } from 'react';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { describeProblem } from '#diagnosis/address/address-words.ts';
import type { SharedCase } from '#diagnosis/case/case.ts';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import { CheckPanel } from '../check/check-panel.tsx';
import { CheckerState } from '../check/checker-state.tsx';
import { ladderRows } from '../check/ladder/ladder-rows.ts';
import type { Outcome } from '../check/run/use-check.ts';
import { useCheck } from '../check/run/use-check.ts';
import { VantageLine } from '../check/ladder/vantage-line.tsx';
import { useAnswers } from '../said/use-answers.ts';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Marked } from '../ui/marked.tsx';
import { TextField } from '../ui/fields/text-field.tsx';
import { Comparison } from './comparison.tsx';
import { judgeCase } from './judge-case.ts';

/** The address of a case that can be checked from here; empty where it was replaced, or is none. */
function addressOf({ check, answers, redacted }: SharedCase): string {
  const parsed = parseAddress(redacted ? '' : (check?.host ?? answers.address ?? ''));
  return parsed.ok ? parsed.value.address.host : '';
}

function Beside({ shared, outcome }: { shared: SharedCase; outcome: Outcome }) {
  const { to } = useAnswers();
  const { check, diagnosis } = outcome;
  const judged = judgeCase(shared);
  const sent = judged && ladderRows(judged.diagnosis.findings, judged.check.checked.facts);
  return (
    <>
      <Comparison sent={sent} here={ladderRows(diagnosis.findings, check.checked.facts)} />
      <VantageLine outcome={outcome} />
      <p className="mt-3">
        <ButtonLink kind="secondary" to={to('address', { address: Hearsay.of(check.checked.address.host) })}>
          Open the check from here
        </ButtonLink>
      </p>
    </>
  );
}

/** A check from the reader's own place, made only by a press, and shown beside what was sent. */
export function CompareHere({ shared }: { shared: SharedCase }) {
  const [typed, setTyped] = useState(() => addressOf(shared));
  const [judged, setJudged] = useState(false);
  const check = useCheck(typed);
  const { parsed, press } = check;
  return (
    <>
      <p>
        For comparison only. It is seen from this wizard’s server: the sender’s network may lead elsewhere,
        and what was sent stays as it is.
      </p>
      {/* Once a check was tried, its own answer says what is in the way. */}
      {check.problem === null ? <CheckerState /> : null}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setJudged(true);
          if (parsed.ok) press(parsed.value.address.host);
        }}
      >
        <TextField
          label="Address to check from here"
          name="compare"
          mono
          inputMode="url"
          hint={shared.redacted ? 'The names in this case are replaced: ask for the real one' : undefined}
          value={typed}
          problem={judged && !parsed.ok ? <Marked text={describeProblem(parsed.why)} /> : null}
          onChange={(text) => {
            setTyped(text);
            setJudged(false);
          }}
          action={
            <Button type="submit" className="shrink-0">
              Check from here
            </Button>
          }
        />
      </form>
      <CheckPanel check={check} size="view">
        {(outcome) => <Beside shared={shared} outcome={outcome} />}
      </CheckPanel>
    </>
  );
}
