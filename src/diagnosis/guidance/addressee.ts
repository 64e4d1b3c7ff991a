import type { Actor, SppRole, Step } from '../join-errors/step.ts';

/** Whom something is handed to: who acts in a join, or the vendor's support where nobody knows what to do. */
export type Addressee = Actor | 'support';

/** Who somebody is, as a sentence names them. */
export const addressees: Record<Addressee, string> = {
  'sps-admin': 'the SPS administrator',
  'spp-admin': 'the SPP administrator',
  network: 'the network team',
  certificates: 'the certificate team',
  support: 'One Identity support',
};

/** SPP's own name of a role, as a sentence names who has it. */
const withRole = (role: SppRole): string => `SPP’s ${role}`;

/** Who does a step: by SPP's own name where its source says which administrator may. */
export const doerOf = ({ who, role }: Pick<Step, 'who' | 'role'>): string =>
  role === undefined ? addressees[who] : withRole(role);

/** Steps that one of them does in a row. */
export interface Turn {
  who: Actor;
  steps: Step[];
}

/** Steps in their order, as turns: each the longest row of steps that the same people do. */
export function turnsOf(steps: readonly Step[]): Turn[] {
  const turns: Turn[] = [];
  for (const step of steps) {
    const last = turns.at(-1);
    if (last?.who === step.who) last.steps.push(step);
    else turns.push({ who: step.who, steps: [step] });
  }
  return turns;
}
