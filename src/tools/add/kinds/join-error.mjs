import { entryIn } from '../entry-in.mjs';
import { toChoose, toWrite } from '../marks.mjs';

const folder = 'src/diagnosis/join-errors';

/** @type {import('../kind.mjs').Kind} */
export const joinError = {
  id: 'join-error',
  what: 'all that is known of one join error',
  needs: ['source'],
  ...entryIn(folder, 'entries', 'catalogue'),
  template: (id, { source }) => `import { ${source} } from '../../sources/documents.ts';
import { defineJoinError } from '../define-join-error.ts';

export default defineJoinError({
  id: '${id}',
  title: ${toWrite('title', 'what happened, no cause, at most 60 characters')},
  symptom: {
    text: ${toWrite('symptom', 'what the admin sees, in one or two short sentences.')},
    basis: 'inferred',
    source: ${source},
  },
  ${toChoose('stops-at', 'the moves at which it stops the join, or where outside of them')}
  stopsAt: { outside: 'unknown' },
  ${toChoose('caused-by', 'the checks that show it; none where only SPS can see it')}
  causedBy: [],
  ${toChoose('basis', 'documented where the source says so, here and below; then each statement names its excerpt')}
  basis: 'inferred',
  sources: [${source}],
  why: [
    {
      id: 'cause',
      text: ${toWrite('why', 'why the join stops, in whole sentences.')},
      basis: 'inferred',
      source: ${source},
    },
  ],
  steps: [
    {
      id: 'first-step',
      text: ${toWrite('step', 'one thing to do, the place before the action.')},
      basis: 'inferred',
      source: ${source},
      ${toChoose('who', 'sps-admin, spp-admin, network or certificates; and whether it can be undone')}
      who: 'sps-admin',
      safety: 'safe',
    },
  ],
  wayBack: 'none',
  wait: {
    minutes: null,
    text: 'It is not known whether a wait before the next attempt helps.',
    basis: 'inferred',
  },
  ${toChoose('examples', 'texts that show it, each with where it comes from; and recognise, the pattern by which they are found')}
  examples: [],
});
`,
  laws: [
    'src/diagnosis/recognition/catalogue.test.ts',
    'src/diagnosis/join-errors/steps.test.ts',
    'src/tools/sources/sources.test.ts',
  ],
  afterwards: ['`npm run generate` writes the manual’s table of join errors anew.'],
};
