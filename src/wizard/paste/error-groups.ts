import type { StopsAt } from '#diagnosis/join-errors/define-join-error.ts';

/** Join errors that belong together, because the join stops at the same place. */
export interface ErrorGroup {
  /** As the catalogue calls it. */
  title: string;
  /** As somebody says it who only sees that it does not work. */
  seen: string;
  holds: (stopsAt: StopsAt) => boolean;
}

const atMove =
  (move: number) =>
  (stopsAt: StopsAt): boolean =>
    'moves' in stopsAt && stopsAt.moves[0] === move;

type Outside = Extract<StopsAt, { outside: string }>['outside'];

const outside =
  (where: Outside) =>
  (stopsAt: StopsAt): boolean =>
    'outside' in stopsAt && stopsAt.outside === where;

/** Every group, in the order in which a join can meet them. */
export const errorGroups: readonly ErrorGroup[] = [
  { title: 'Before you can press Join', seen: 'You cannot press Join yet', holds: outside('before') },
  {
    title: 'SPP’s sign-in does not open (move 2)',
    seen: 'You pressed Join, and SPP’s sign-in does not open',
    holds: atMove(2),
  },
  {
    title: 'You cannot sign in (move 3)',
    seen: 'SPP’s sign-in opens, and you cannot sign in',
    holds: atMove(3),
  },
  {
    title: 'SPS cannot register (move 4)',
    seen: 'You signed in, and then SPS reports that it failed',
    holds: atMove(4),
  },
  {
    title: 'Trust is not validated (move 5)',
    seen: 'It ran for minutes, and then it failed',
    holds: atMove(5),
  },
  { title: 'In a join through the API', seen: 'You join by a script', holds: outside('api-join') },
  { title: 'While you repair a join', seen: 'You are repairing a join', holds: outside('repair') },
  {
    title: 'After the join',
    seen: 'It was joined, and then something does not work',
    holds: outside('after'),
  },
  { title: 'Where it stops is not known', seen: 'Something else', holds: outside('unknown') },
];
