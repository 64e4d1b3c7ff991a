import { worked } from '../conditions.ts';
import { defineStep } from '../define-step.ts';

export default defineStep({
  id: 'running',
  title: 'Still joining',
  path: '/join/running',
  menu: 'address',
  rail: 'result',
  exits: [{ to: 'done', when: worked }, { to: 'next' }],
});
