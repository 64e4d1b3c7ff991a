import { defineStep } from '../define-step.ts';

export default defineStep({
  id: 'address',
  title: 'SPP’s address',
  path: '/join/address',
  menu: 'address',
  rail: 'own',
  exits: [{ to: 'next' }],
});
