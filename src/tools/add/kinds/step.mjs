import { entryIn } from '../entry-in.mjs';
import { toChoose, toWrite } from '../marks.mjs';

/** @type {import('../kind.mjs').Kind} */
export const step = {
  id: 'step',
  what: 'a step of the wizard and where it leads',
  needs: ['after'],
  ...entryIn('src/wizard/flow', 'steps', 'steps', 'flow.ts'),
  template: (id) => `import { defineStep } from '../define-step.ts';

export default defineStep({
  id: '${id}',
  title: ${toWrite('title', 'as the rail and the page call it')},
  ${toChoose('path', 'its address, which is permanent')}
  path: '/${id}',
  ${toChoose('menu', 'the way of the menu on which it lies')}
  menu: 'address',
  ${toChoose('rail', 'own for a stop on the rail; null where it is on no way to a join')}
  rail: null,
  ${toChoose('exits', 'the ways out under a condition, before the one that is always open')}
  exits: [{ to: 'next' }],
});
`,
  laws: [
    'src/wizard/flow/flow.test.ts',
    'src/wizard/flow/menu.test.ts',
    'src/wizard/flow/rail-place.test.ts',
  ],
  afterwards: [
    'It needs a page, or the wizard does not compile: `npm run add -- page <the same id> --room <room>`.',
    'The step before it leads to it where its last way out is the next of the list.',
  ],
};
