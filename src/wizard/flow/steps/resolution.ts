import { worked } from '../conditions.ts';
import { defineStep } from '../define-step.ts';

export default defineStep({
  id: 'resolution',
  title: 'Resolution',
  path: '/errors/:id',
  menu: 'as-one-came',
  rail: 'as-one-came',
  exits: [{ to: 'done', when: worked }, { to: 'failed' }],
});
