import { entryIn } from '../entry-in.mjs';
import { toChoose, toWrite } from '../marks.mjs';

const folder = 'src/wizard/before/prerequisites';

/** @type {import('../kind.mjs').Kind} */
export const prerequisite = {
  id: 'prerequisite',
  what: 'something that has to be ready before Join is pressed',
  needs: ['source'],
  ...entryIn(folder, 'entries', 'prerequisites'),
  template: (id, { source }) => `import { ${source} } from '#diagnosis/sources/documents.ts';
import { definePrerequisite } from '../define-prerequisite.ts';

export default definePrerequisite({
  id: '${id}',
  ${toChoose('group', 'spp, sps, between or sessions; it stands among its own in the list')}
  group: 'sessions',
  text: ${toWrite('text', 'what has to hold, as a sentence without its full stop')},
  hint: ${toWrite('hint', 'whom it concerns, and what goes wrong without it.')},
  where: ${toWrite('where', 'where to see it, or whom to ask, for whoever ticks it.')},
  source: ${source},
  ${toChoose('inferred', 'leave it out only where the source itself asks for it')}
  inferred: true,
});
`,
  laws: [
    `${folder}/catalogue.test.ts`,
    'src/wizard/before/prerequisite-places.test.ts',
    'src/wizard/before/prerequisite-status.test.ts',
    'src/tools/sources/sources.test.ts',
  ],
  afterwards: ['A check that can prove it is named in `provenBy`.'],
};
