import { onError, running } from '../conditions.ts';
import { defineStep } from '../define-step.ts';

export default defineStep({
  id: 'symptom',
  title: 'What do you see?',
  path: '/symptom',
  menu: 'failed',
  rail: 'as-one-came',
  exits: [{ to: 'resolution', when: onError }, { to: 'running', when: running }, { to: 'failed' }],
});
