import { defineStep } from '../define-step.ts';

export default defineStep({
  id: 'done',
  title: 'After the join',
  path: '/join/done',
  menu: 'address',
  rail: 'result',
  exits: [],
});
