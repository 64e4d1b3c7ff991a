import { onError } from '../conditions.ts';
import { defineStep } from '../define-step.ts';

export default defineStep({
  id: 'failed',
  title: 'What did the join say?',
  path: '/failed',
  menu: 'failed',
  rail: 'as-one-came',
  exits: [{ to: 'resolution', when: onError }, { to: 'next' }],
});
