import type { Generation } from '#diagnosis/guidance/generation.ts';
import { sppGenerationName } from '#diagnosis/guidance/spp-generation.ts';
import { listedById } from '#diagnosis/join-errors/known-ids.ts';
import type { Answers, JoinOutcome, LedBy, Question } from '../answers/answers.ts';
import { clockTime } from '../drawn/clock-time.ts';
import type { StepId } from '../flow/flow.ts';

/** One answer as the list shows it, and where it is changed. */
export interface Given {
  question: Question;
  /** Names it, on the line and in the name of its link. */
  label: string;
  text: string;
  /** A name, an address or a version, word for word. */
  isCode: boolean;
  /** The page that asks for it; null where changing it is taking it back. */
  askedAt: StepId | null;
}

/** What this tab vouches for, beside the answers themselves. */
export interface Vouched {
  /** SPP's address, where it was typed or checked in this tab. */
  own: string | null;
  /** What a text of this tab names; null where no text was pasted in it. */
  host: string | null;
  /** Ms since the epoch. */
  now: number;
}

const wording: Record<Generation, string> = {
  join: 'joining',
  link: 'linking',
  unsure: 'not sure',
};

const went: Record<JoinOutcome, string> = {
  worked: 'it worked',
  failing: 'it failed',
  running: 'still running',
};

const foundAt: Record<LedBy, StepId> = { text: 'failed', confirmed: 'failed', check: 'address' };

type Row = Omit<Given, 'text' | 'question'> & {
  text: (answers: Answers, vouched: Vouched) => string | null;
};

const plain = (label: string, askedAt: Row['askedAt'], text: Row['text']): Row => ({
  label,
  askedAt,
  text,
  isCode: false,
});
const code = (...row: Parameters<typeof plain>): Row => ({ ...plain(...row), isCode: true });

/** The questions whose answers are listed, in the order in which they are asked. */
const rows: { readonly [Q in Question]?: Row } = {
  address: code('SPP’s address', 'address', (_, { own }) => own),
  generation: plain('What SPS speaks of', 'address', ({ generation }) =>
    generation ? wording[generation] : null,
  ),
  sps: code('Version of SPS', 'before', ({ sps }) => sps?.text ?? null),
  spp: code('Version of SPP', 'before', ({ spp }) => spp?.text ?? null),
  sppIs: plain('Which SPP it is', 'before', ({ sppIs = 'unsure' }) =>
    sppIs === 'unsure' ? 'not sure' : sppGenerationName[sppIs],
  ),
  account: plain('Account for SPP', 'account', ({ account }) =>
    account === 'ready' ? 'has both permissions' : 'not sure',
  ),
  pressedAt: plain('Join', 'press', ({ pressedAt = 0 }, { now }) =>
    pressedAt > now ? null : `pressed at ${clockTime(pressedAt, now)}, as you reported`,
  ),
  outcome: plain('Result of the join', 'result', ({ outcome }) => (outcome ? went[outcome] : null)),
  error: plain('The error', 'failed', ({ error }) => (error ? listedById[error].title : null)),
  said: code('Your text names', 'failed', (_, { host }) => host),
  mayChangeSpp: plain('Changes on SPP', null, () => 'somebody else makes them'),
  tried: plain('Followed without success', 'failed', ({ tried = [] }) =>
    tried.map((id) => listedById[id].title).join('; '),
  ),
};

/** What only a link holds is no answer of this tab: it is counted, and not shown. */
const ofLink: { readonly [Q in Question]?: string } = {
  address: 'only a link names it',
  said: 'only a link names something',
};

/** The answers given so far, less those that this very page asks for. What was not answered is not among them. */
export function givenOf(answers: Answers, vouched: Vouched, page: string): Given[] {
  return (Object.keys(rows) as Question[]).flatMap((question) => {
    const row = rows[question];
    if (row === undefined || answers[question] === undefined) return [];
    const text = row.text(answers, vouched);
    const led = question === 'error' && answers.from !== undefined ? foundAt[answers.from] : row.askedAt;
    const shown = text ?? ofLink[question];
    return shown === undefined || led === page
      ? []
      : [{ question, label: row.label, text: shown, isCode: row.isCode && text !== null, askedAt: led }];
  });
}
