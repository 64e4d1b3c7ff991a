import { placeText } from '#diagnosis/guidance/generation.ts';
import type { Outcome } from '../check/run/use-check.ts';
import { useCheck } from '../check/run/use-check.ts';
import { CopyField } from '../ui/copy/copy-field.tsx';
import { doneTicket } from './done-ticket.ts';
import { sincePress } from './since-press.ts';
import { useAnswers } from '../said/use-answers.ts';
import { useNow } from '../drawn/use-now.ts';
import { useProducts } from '../check/run/use-products.ts';
import { versionsOf } from '../check/run/versions-of.ts';

interface Props {
  /** What SPP's status said since Join was pressed; null where nobody looked since. */
  seen: string | null;
  outcome: Outcome | null;
}

/** How often the text takes the time anew, in ms. */
const every = 30_000;

/** How the join ended, to be copied into the change ticket. */
export function EndingForTicket({ seen, outcome }: Props) {
  const { answers } = useAnswers();
  const products = useProducts();
  const { own } = useCheck(answers.address);
  const now = useNow(every);
  const { sps, spp } = versionsOf(answers, outcome);
  const ago = sincePress(answers.pressedAt, now);
  const text = doneTicket({
    now,
    worked: answers.outcome === 'worked',
    address: own,
    pressedAt: ago === null ? null : now - ago,
    seen:
      seen === null || outcome === null
        ? null
        : { title: seen, at: outcome.check.checkedAt, from: outcome.check.checked.vantage.hostname },
    sps: sps?.text ?? null,
    spp: spp?.text ?? null,
    menu: placeText('sessionsMenu', products).replaceAll('**', ''),
  });
  return (
    <CopyField
      label="Copy for the ticket"
      action="Copy the text"
      kind="secondary"
      rows={9}
      text={text}
      hint="It holds no password and nothing that you pasted."
    />
  );
}
