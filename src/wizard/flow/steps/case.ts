import { onError } from '../conditions.ts';
import { defineStep } from '../define-step.ts';

export default defineStep({
  id: 'case',
  title: 'A shared case',
  path: '/case',
  menu: 'failed',
  rail: null,
  exits: [{ to: 'resolution', when: onError }, { to: 'address' }],
});
