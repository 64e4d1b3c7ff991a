import { defineStep } from '../define-step.ts';

export default defineStep({
  id: 'start',
  title: 'Start',
  path: '/',
  menu: null,
  rail: null,
  exits: [
    { to: 'failed', when: { question: 'door', is: 'failed' } },
    { to: 'symptom', when: { question: 'door', is: 'symptom' } },
    { to: 'catalogue', when: { question: 'door', is: 'catalogue' } },
    { to: 'case', when: { question: 'door', is: 'case' } },
    { to: 'next' },
  ],
});
