import { errorSeenAs } from '#diagnosis/join-errors/known-ids.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { StopsAt } from '#diagnosis/join-errors/define-join-error.ts';
import type { Screen } from '../drawn/small-screen.tsx';

/** Several errors look alike from afar: a question of its own tells them apart. `id` is its answer to "What do you see?". */
export interface Asked {
  id: string;
  title: string;
  lead: string;
  /** Which errors it lists: where they stop the join. */
  holds: (stopsAt: StopsAt) => boolean;
  /** SPS shows a text with it, which says more than anything that is seen. */
  hasText: boolean;
}

export interface Symptom {
  shows: Screen;
  title: string;
  hint: string;
  leads: { error: JoinErrorId } | { asks: Asked } | { step: 'running' | 'result' };
}

const atMoves =
  (...moves: number[]) =>
  (stopsAt: StopsAt): boolean =>
    'moves' in stopsAt && stopsAt.moves.some((move) => moves.includes(move));

const signIn: Asked = {
  id: 'seen-sign-in',
  title: 'What does SPP’s sign-in show?',
  lead: 'SPP’s sign-in opens, and you do not get back to SPS.',
  holds: atMoves(3),
  hasText: false,
};

const reported: Asked = {
  id: 'seen-report',
  title: 'What does SPS report?',
  lead: 'The error details of SPS say why it failed. Paste them if you have them, else pick what comes closest.',
  holds: atMoves(4, 5),
  hasText: true,
};

const joined: Asked = {
  id: 'seen-after',
  title: 'What does not work after the join?',
  lead: 'SPS is joined, and something is not as it should be.',
  holds: (stopsAt) => 'outside' in stopsAt && stopsAt.outside === 'after',
  hasText: false,
};

/** What is seen of a join that is not as it should be, in the order in which a join can meet it. */
export const symptoms: readonly Symptom[] = [
  {
    shows: 'error-page',
    title: 'Your browser shows an error page',
    hint: 'Such as “This site can’t be reached”',
    leads: { error: errorSeenAs['error-page'] },
  },
  {
    shows: 'warning',
    title: 'Your browser warns you',
    hint: 'About the certificate or the connection',
    leads: { error: errorSeenAs.warning },
  },
  {
    shows: 'other-site',
    title: 'Another web site opens',
    hint: 'Not SPP’s sign-in',
    leads: { error: errorSeenAs['other-site'] },
  },
  {
    shows: 'sign-in-refused',
    title: 'SPP’s sign-in refuses you',
    hint: 'Or does not return to SPS',
    leads: { asks: signIn },
  },
  { shows: 'red-box', title: 'SPS reports an error', hint: 'After you signed in', leads: { asks: reported } },
  {
    shows: 'clock',
    title: 'It is still joining',
    hint: 'No message yet, neither good nor bad',
    leads: { step: 'running' },
  },
  {
    shows: 'joined-but',
    title: 'It was joined, but …',
    hint: 'Something does not work',
    leads: { asks: joined },
  },
  {
    shows: 'unsure',
    title: 'I’m not sure',
    hint: 'How to tell whether it worked',
    leads: { step: 'result' },
  },
];

/** The question that an answer opens; undefined where it opens none. */
export const askedBy = (decided: string | undefined): Asked | undefined =>
  symptoms.flatMap(({ leads }) => ('asks' in leads ? [leads.asks] : [])).find(({ id }) => id === decided);

/** Whether a drawn symptom leads to this error, by itself or through its question. */
export const isDrawn = (id: JoinErrorId, stopsAt: StopsAt): boolean =>
  symptoms.some(
    ({ leads }) => ('error' in leads && leads.error === id) || ('asks' in leads && leads.asks.holds(stopsAt)),
  );
