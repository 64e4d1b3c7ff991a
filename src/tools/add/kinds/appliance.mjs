import { entryIn } from '../entry-in.mjs';
import { toChoose, toWrite } from '../marks.mjs';

/** @type {import('../kind.mjs').Kind} */
export const appliance = {
  id: 'appliance',
  what: 'a practice appliance with one fault',
  ...entryIn('src/lab', 'appliances', 'appliances'),
  template: (id) => `import { defineAppliance } from '../define-appliance.ts';

export default defineAppliance({
  id: '${id}',
  ${toChoose('address', 'what is typed to meet it, a name under practice.test or a free address of RFC 5737')}
  address: '${id}.practice.test',
  shows: ${toWrite('shows', 'what is met there, in one plain sentence.')},
  ${toChoose('expects', 'exactly what a check of the address reports')}
  expects: {
    findings: ['name-not-resolved'],
    joinErrors: [],
    enter: [],
    claims: [],
    exit: 1,
  },
  ${toChoose('names', 'where its names lead; an empty list does not resolve')}
  names: { '${id}.practice.test': [] },
  ${toChoose('ips', 'addresses of its own server, and serve, which makes it; none as long as nothing answers')}
  ips: [],
});
`,
  laws: ['src/lab/catalogue.test.ts'],
  afterwards: [
    'That a check of it reports what it expects is seen by `npx vitest run src/cli/practice.test.ts`.',
  ],
};
