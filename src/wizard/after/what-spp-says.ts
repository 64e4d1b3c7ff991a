import type { Tone } from '../ui/notice.tsx';

/** Whether some SPS is joined, as SPP's public status tells. */
export type Joined = 'yes' | 'no' | 'unknown';

/** What a look at SPP after Join adds to what you say yourself. Texts hold `**label**` as their only markup. */
export interface SppSays {
  tone: Tone;
  title: string;
  observed: string;
  /** What follows from it; inferred. */
  follows: string;
}

/**
 * What SPP's public status shows of a join; only a change from "none joined" to "some joined" is evidence of it.
 *
 * @param before as it was when Join was pressed; undefined where nobody had looked
 */
export function whatSppSays(before: string | undefined, after: Joined): SppSays {
  if (after === 'no')
    return {
      tone: 'warn',
      title: 'SPP does not say that an SPS is joined and trusted',
      observed: 'In its public status, no SPS counts as joined and trusted.',
      follows:
        'It can take a minute. If this persists, the join is probably not complete: look at SPS’s message again.',
    };
  if (after === 'unknown')
    return {
      tone: 'info',
      title: 'SPP does not say whether an SPS is joined',
      observed: 'Its public status leaves it open, or was not answered.',
      follows: 'Look on SPP’s own **Cluster** page.',
    };
  return before === 'no'
    ? {
        tone: 'ok',
        title: 'SPP says that an SPS is joined now, and none was before',
        observed: 'Before you pressed **Join**, its public status counted none.',
        follows: 'That is what a join looks like from outside.',
      }
    : {
        tone: 'info',
        title: 'SPP says that at least one SPS is joined',
        observed: 'In its public status, an SPS counts as joined and trusted.',
        follows: 'Whether it is yours, the status does not say: one was joined before, or nobody looked.',
      };
}

/** How the page after the join is called: whose word it is goes with it. It stays when SPP is looked at: what SPP says stands in its own place. */
export const titleAfterJoin = (outcome: string | undefined): string =>
  outcome === 'worked' ? 'You reported that the join worked' : 'After the join';
