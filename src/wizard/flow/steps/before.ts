import { defineStep } from '../define-step.ts';

export default defineStep({
  id: 'before',
  title: 'Before you {join}',
  path: '/join/before',
  menu: 'address',
  rail: 'own',
  exits: [{ to: 'next' }],
});
