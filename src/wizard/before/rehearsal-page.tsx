import { useState } from 'react';
import { vendorPages } from '#diagnosis/guidance/generation.ts';
import { Practice } from '../check/practice.tsx';
import { useCheck } from '../check/run/use-check.ts';
import { clockTime } from '../drawn/clock-time.ts';
import { useNow } from '../drawn/use-now.ts';
import { SourceLine } from '../guidance/source-line.tsx';
import { fieldText } from '../said/field-text.ts';
import { useAnswers } from '../said/use-answers.ts';
import { Lead } from '../ui/lead.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Rehearsal } from './rehearsal.tsx';

/** A practice run of the join with the address at hand or a practice one. It changes no answer. */
export function RehearsalPage() {
  const { answers, generation } = useAnswers();
  const [practised, setPractised] = useState<string | null>(null);
  const check = useCheck(practised ?? fieldText(answers.address));
  const { own, outcome, running } = check;
  const now = useNow(null);
  const { errors, guide } = vendorPages[generation];
  return (
    <>
      <PageTitle kicker="Rehearsal: nothing is pressed, and no answer changes">Rehearse the join</PageTitle>
      <Lead>
        See what SPS and SPP will show at each move, before you press <b>Join</b>.
      </Lead>
      <p role="status" className="my-3 text-muted">
        {own === null ? (
          'No address was typed yet, so the field is empty and every outcome is open.'
        ) : running !== null ? (
          <>
            With <code>{own}</code>. It is being checked.
          </>
        ) : outcome === null ? (
          <>
            With <code>{own}</code>. It was not checked in this tab, so every outcome is open.
          </>
        ) : (
          <>
            With <code>{own}</code>, as it was checked at {clockTime(outcome.check.checkedAt, now)} from{' '}
            <code>{outcome.check.checked.vantage.hostname}</code>.
          </>
        )}
      </p>
      <Rehearsal key={own} host={own} outcome={outcome} generation={generation} />
      <Practice
        onCheck={(address) => {
          setPractised(address);
          check.press(address);
        }}
      />
      <SourceLine sources={[...errors, ...guide]} />
    </>
  );
}
