import type { Condition } from './define-step.ts';

/** One join error is at hand. */
export const onError: Condition = { question: 'error' };

/** The join worked. */
export const worked: Condition = { question: 'outcome', is: 'worked' };

/** SPS still shows that it joins. */
export const running: Condition = { question: 'outcome', is: 'running' };
