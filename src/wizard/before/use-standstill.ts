import type { Answers } from '../answers/answers.ts';
import { fillPlaces } from '#diagnosis/guidance/generation.ts';
import { headlineOf } from '../check/result/headline.ts';
import { metAt } from '../check/met-at.ts';
import { useVerdict } from '../check/result/use-verdict.ts';
import { useCheck } from '../check/run/use-check.ts';
import { hosting, isFramed } from '../hosting/hosting.ts';
import { asOthersOpen } from '../hosting/public-url.ts';
import { prerequisitesDone, prerequisitesInAll } from './step-progress.ts';
import { prerequisites } from './prerequisites/catalogue.ts';
import { runningClock } from '../said/running-clock.ts';
import { isDone } from './prerequisite-status.ts';
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

/** Where the work stands, as far as this browser knows: what a change ticket says of it. @param step the page at which it stopped */
export function useStandstill(step: string): Standstill {
  const { answers } = useAnswers();
  const products = useProducts();
  const { outcome, parsed, own } = useCheck(answers.address);
  const result = useVerdict(outcome, outcome && metAt(outcome.check.checked.address.host, answers));
  const now = useNow(every);
  const ticks = readTicks(parsed.ok ? parsed.value.address.host : '');
  const versions = versionsOf(answers, outcome);
  const open = fillPlaces(
    prerequisites.filter((one) => !isDone(one, outcome, ticks)).map(({ text }) => text),
    products,
  ).map(unmarked);
  // A ticket repeats nothing that only a link says.
  const isOwn = (answers.address === undefined || own !== null) && answers.said === undefined;
  return {
    now,
    step,
    address: own,
    value: result?.value ?? null,
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
    link: hosting() === 'server' && !isFramed() && isOwn ? asOthersOpen(window.location.href) : null,
  };
}
