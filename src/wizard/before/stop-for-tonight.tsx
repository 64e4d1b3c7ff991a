import type { Answers } from '../answers/answers.ts';
import { fillPlaces } from '#diagnosis/guidance/generation.ts';
import { headlineOf } from '../check/result/headline.ts';
import { useCheck } from '../check/run/use-check.ts';
import { hosting, isFramed } from '../hosting/hosting.ts';
import { CopyField } from '../ui/copy/copy-field.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { prerequisitesDone, prerequisitesInAll } from './step-progress.ts';
import { prerequisites } from './prerequisites/prerequisites.ts';
import { runningClock } from '../said/running-clock.ts';
import { isDone } from './prerequisite-status.ts';
import { ticketText } from './ticket-text.ts';
import type { Standstill } from './ticket-text.ts';
import { readTicks } from './ticks.ts';
import { useAnswers } from '../said/use-answers.ts';
import { useNow } from '../drawn/use-now.ts';
import { useProducts } from '../check/run/use-products.ts';
import { areVersionsDone, versionsOf } from '../check/run/versions-of.ts';

const unmarked = (text: string): string => text.replaceAll(/\*\*|`/g, '');

/** How often the text takes the time anew, in ms. */
const every = 30_000;

const pressedOf = ({ pressed, outcome }: Answers): Standstill['pressed'] =>
  outcome ?? (pressed === undefined ? null : 'not-said');

/** Where the work stands, for the change ticket: for whoever has to stop here and go on another day. */
export function StopForTonight({ step }: { step: string }) {
  const { answers } = useAnswers();
  const products = useProducts();
  const { outcome, parsed, own } = useCheck(answers.address);
  const now = useNow(every);
  const ticks = readTicks(parsed.ok ? parsed.value.address.host : '');
  const versions = versionsOf(answers, outcome);
  const open = fillPlaces(
    prerequisites.filter((one) => !isDone(one, outcome, ticks)).map(({ text }) => text),
    products,
  ).map(unmarked);
  // A ticket repeats nothing that only a link says.
  const isOwn = (answers.address === undefined || own !== null) && answers.said === undefined;
  const text = ticketText({
    now,
    step,
    address: own,
    check:
      outcome === null
        ? null
        : {
            headline: headlineOf(outcome.diagnosis).title,
            at: outcome.check.checkedAt,
            from: outcome.check.checked.vantage.hostname,
          },
    sps: versions.sps?.text ?? null,
    spp: versions.spp?.text ?? null,
    open: areVersionsDone(versions, ticks) ? open : [...open, 'The versions of SPS and SPP match exactly'],
    ready: [prerequisitesDone({ answers, outcome, ticks }), prerequisitesInAll],
    account: answers.account ?? null,
    pressed: pressedOf(answers),
    waitEnds: runningClock(answers.clock, now) ?? null,
    link: hosting() === 'server' && !isFramed() && isOwn ? window.location.href : null,
  });
  return (
    <div className="no-print mt-6">
      <Disclosure summary="Stop for tonight">
        <CopyField
          label="Where it stands, for the change ticket"
          action="Copy the text"
          rows={10}
          text={text}
          hint="It holds no password and nothing that you pasted. Ticks and answers stay in this browser."
        />
      </Disclosure>
    </div>
  );
}
