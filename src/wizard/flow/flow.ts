import type { Question } from '../answers/answers.ts';

/** A condition as data: the question is answered, with this value where one is named. */
export interface Condition {
  question: Question;
  is?: string;
}

/** From one step to the next; without a condition it is always open. */
export interface Edge {
  to: StepId;
  when?: Condition;
}

interface Step {
  id: string;
  /** As the rail and the page call it; `{join}` stands for what SPS calls it. */
  title: string;
  /** In order; the first whose condition holds is taken. */
  exits: readonly Edge[];
}

const define = <const Id extends string>(
  id: Id,
  title: string,
  exits: readonly { to: string; when?: Condition }[],
) => ({ id, title, exits }) as Step & { id: Id };

const onError: Condition = { question: 'error' };
const worked: Condition = { question: 'outcome', is: 'worked' };
const running: Condition = { question: 'outcome', is: 'running' };

/** Every step of the wizard and where it leads: the doors first, the way before a join, the ways after a failed one. */
export const steps = [
  define('start', 'Start', [
    { to: 'failed', when: { question: 'door', is: 'failed' } },
    { to: 'symptom', when: { question: 'door', is: 'symptom' } },
    { to: 'catalogue', when: { question: 'door', is: 'catalogue' } },
    { to: 'case', when: { question: 'door', is: 'case' } },
    { to: 'address' },
  ]),
  define('address', 'SPP’s address', [{ to: 'before' }]),
  define('before', 'Before you {join}', [{ to: 'account' }]),
  define('account', 'Account for SPP', [{ to: 'press' }]),
  define('press', 'Press Join, sign in', [{ to: 'result' }]),
  define('result', 'Result', [
    { to: 'done', when: worked },
    { to: 'running', when: running },
    { to: 'failed' },
  ]),
  define('running', 'Still joining', [{ to: 'done', when: worked }, { to: 'failed' }]),
  define('failed', 'What did the join say?', [{ to: 'resolution', when: onError }, { to: 'symptom' }]),
  define('symptom', 'What do you see?', [
    { to: 'resolution', when: onError },
    { to: 'running', when: running },
    { to: 'failed' },
  ]),
  define('catalogue', 'All known errors', [{ to: 'resolution', when: onError }, { to: 'failed' }]),
  define('resolution', 'Resolution', [{ to: 'done', when: worked }, { to: 'failed' }]),
  define('case', 'A shared case', [{ to: 'resolution', when: onError }, { to: 'address' }]),
  define('done', 'After the join', []),
] as const;

export type StepId = (typeof steps)[number]['id'];

/** The steps of the rail, in order. */
export const railSteps: readonly StepId[] = ['address', 'before', 'account', 'press', 'result'];
