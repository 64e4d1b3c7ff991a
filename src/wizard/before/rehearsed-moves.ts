import type { Move, StopsAt } from '#diagnosis/join-errors/define-join-error.ts';
import type { Screen } from '../drawn/small-screen.tsx';

/** One move of a join as it is rehearsed. Texts hold `**label**` as their only markup. */
export interface RehearsedMove {
  move: Move;
  /** What you do. */
  you: string;
  /** What shows where it goes well; `screen` null where a larger sketch stands in its place, or nobody knows how it looks. */
  well: { screen: Screen | null; text: string; isInferred: boolean };
  /** What shows where it does not, by the drawn symptoms. */
  instead: readonly Screen[];
}

/** The five moves, each with what may be seen at it. See `Move` for how they are known. */
export const rehearsedMoves: readonly RehearsedMove[] = [
  {
    move: 1,
    you: 'On SPS, put the address into the lit field and press **Join**.',
    well: {
      screen: null,
      text: 'SPS sends your browser to SPP: its page goes away, and SPP’s sign-in comes.',
      isInferred: false,
    },
    instead: [],
  },
  {
    move: 2,
    you: 'Do not type anything yet. Compare the address bar with the address that you put into SPS.',
    well: {
      screen: 'sign-in',
      text: 'SPP’s own sign-in page is there, under the address that you typed.',
      isInferred: false,
    },
    instead: ['error-page', 'warning', 'other-site'],
  },
  {
    move: 3,
    you: 'Sign in on SPP’s page with the user that has the **Appliance** and **Operations** permissions.',
    well: {
      screen: null,
      text: 'SPP takes the sign-in, and your browser comes back to SPS by itself.',
      isInferred: true,
    },
    instead: ['sign-in-refused'],
  },
  {
    move: 4,
    you: 'Wait, and leave the tab open. SPS now calls SPP itself, over HTTPS on TCP port 443.',
    well: { screen: 'clock', text: 'No message yet: SPS is registering at SPP.', isInferred: true },
    instead: ['red-box'],
  },
  {
    move: 5,
    you: 'Wait on. A join that takes more than five minutes ends with an error.',
    well: {
      screen: null,
      text: 'How SPS says that it has worked is not documented. On SPP, your SPS is then in the list of session appliances.',
      isInferred: true,
    },
    instead: ['red-box', 'clock'],
  },
];

/** The first move at which a join would stop; null where it does at none. */
export const firstStop = (stopsAt: StopsAt | null): Move | null =>
  stopsAt !== null && 'moves' in stopsAt ? (stopsAt.moves[0] ?? null) : null;
