import { onError } from '../conditions.ts';
import { defineStep } from '../define-step.ts';

export default defineStep({
  id: 'catalogue',
  title: 'All known errors',
  path: '/errors',
  menu: 'catalogue',
  rail: null,
  exits: [{ to: 'resolution', when: onError }, { to: 'failed' }],
});
