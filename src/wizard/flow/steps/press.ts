import { defineStep } from '../define-step.ts';

export default defineStep({
  id: 'press',
  title: 'Press Join, sign in',
  path: '/join/press',
  menu: 'address',
  rail: 'own',
  exits: [{ to: 'next' }],
});
