import { fieldLabel } from '#diagnosis/guidance/generation.ts';
import { areVersionsDone, versionsOf } from '../check/run/versions-of.ts';
import { ladderRows } from '../check/ladder/ladder-rows.ts';
import { metAt } from '../check/met-at.ts';
import { useVerdict } from '../check/result/use-verdict.ts';
import { useCheck } from '../check/run/use-check.ts';
import { useProducts } from '../check/run/use-products.ts';
import { datedInstant } from '../drawn/dated-instant.ts';
import { useAnswers } from '../said/use-answers.ts';
import { readyList } from '../before/ready-list.ts';
import { accountWords, ticketText } from '../before/ticket-text.ts';
import { readTicks } from '../before/ticks.ts';
import { useStandstill } from '../before/use-standstill.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { CopyField } from '../ui/copy/copy-field.tsx';
import { Fold } from '../ui/fold.tsx';
import { Marked } from '../ui/marked.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { SheetFacts, SheetReady, SheetRows } from './ticket-sheet.tsx';

/** Where the work stands, on one sheet for the change ticket: address, verdict, value, rows, what has to be ready, time and place. */
export function TicketPage() {
  const { answers, generation, to } = useAnswers();
  const products = useProducts();
  const { outcome, parsed, own } = useCheck(answers.address);
  const stand = useStandstill('Sheet for the change ticket');
  const ticks = readTicks(parsed.ok ? parsed.value.address.host : '');
  const result = useVerdict(outcome, outcome && metAt(outcome.check.checked.address.host, answers));
  const dns = outcome?.check.checked.facts.dns;
  const isPractice = dns?.outcome === 'observed' && dns.fact.source === 'practice';
  return (
    <div className="sheet">
      <PageTitle {...(isPractice && { kicker: 'Practice: no real appliance was looked at' })}>
        Change ticket: join SPS to SPP
      </PageTitle>
      <Actions>
        <Button onClick={() => print()}>Print this sheet</Button>
        <ButtonLink kind="secondary" to={to('address')}>
          Back to the address
        </ButtonLink>
      </Actions>
      <SheetFacts
        facts={[
          ['SPP’s address', own === null ? 'not typed yet' : <code key="address">{own}</code>],
          [
            'Verdict',
            result === null ? (
              'not checked'
            ) : (
              <span key="verdict">
                <b>{result.verdict.kicker}.</b> <Marked text={result.verdict.heading} />.
              </span>
            ),
          ],
          [
            'To type on SPS',
            stand.value === null ? (
              'no value was tested as good'
            ) : (
              <span key="value">
                <code className="font-bold">{stand.value}</code>, into the field{' '}
                <Marked text={fieldLabel(generation)} />
              </span>
            ),
          ],
          [
            'Checked',
            stand.check === null ? (
              'not yet'
            ) : (
              <span key="checked">
                {datedInstant(stand.check.at)}, from <code>{stand.check.from}</code>, not from SPS itself
              </span>
            ),
          ],
          ['Versions', `SPS ${stand.sps ?? 'not known'}, SPP ${stand.spp ?? 'not known'}`],
          ['SPP account', accountWords(stand.account)],
          ['Ready', `${stand.ready[0]} of ${stand.ready[1]}`],
          ['Sheet of', datedInstant(stand.now)],
        ]}
      />
      {outcome === null || result === null ? null : (
        <SheetRows rows={ladderRows(outcome.diagnosis.findings, outcome.check.checked.facts)} />
      )}
      <SheetReady
        lines={readyList(outcome, ticks, products)}
        areVersionsDone={areVersionsDone(versionsOf(answers, outcome), ticks)}
      />
      <Fold summary="As text" offPaper>
        <CopyField
          label="For the change ticket"
          action="Copy the text"
          kind="secondary"
          rows={10}
          text={ticketText(stand)}
          hint="It holds no password and nothing that you pasted."
        />
      </Fold>
    </div>
  );
}
