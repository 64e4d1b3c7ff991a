import { running, worked } from '../conditions.ts';
import { defineStep } from '../define-step.ts';

export default defineStep({
  id: 'result',
  title: 'Result',
  path: '/join/result',
  menu: 'address',
  rail: 'own',
  exits: [{ to: 'done', when: worked }, { to: 'running', when: running }, { to: 'failed' }],
});
