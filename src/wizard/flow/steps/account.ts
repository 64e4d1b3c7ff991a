import { defineStep } from '../define-step.ts';

export default defineStep({
  id: 'account',
  title: 'Account for SPP',
  path: '/join/account',
  menu: 'address',
  rail: 'own',
  exits: [{ to: 'next' }],
});
