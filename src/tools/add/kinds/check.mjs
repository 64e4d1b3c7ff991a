import { entryIn } from '../entry-in.mjs';
import { toChoose, toWrite } from '../marks.mjs';

const folder = 'src/diagnosis/findings';

/** @type {import('../kind.mjs').Kind} */
export const check = {
  id: 'check',
  what: 'a question asked of the facts',
  ...entryIn(folder, 'checks', 'checks'),
  template: (id) => `import { defineCheck } from '../define-check.ts';

export default defineCheck({
  id: '${id}',
  ${toChoose('rung', 'the row of the ladder on which it stands; the list follows the ladder')}
  rung: 'again',
  asks: ${toWrite('asks', 'the question in the words of whoever reads the report?')},
  ${toChoose('basis', 'documented with its source, observed or inferred: how it is known that failing it stops the join')}
  basis: 'inferred',
  ${toChoose('reads', 'the attempts that it looks at')}
  reads: ['endpoints'],
  ${toChoose('never-fails', 'take it out if a join can stop for this; then a prerequisite and a join error name it')}
  neverFails: true,
  ${toChoose('look', 'the verdict; what was not seen is unknown or skipped, never failed')}
  look: () => ({ verdict: 'skipped', text: ${toWrite('found', 'what was found, as a clause')} }),
});
`,
  laws: [
    `${folder}/catalogue.test.ts`,
    `${folder}/run-checks.test.ts`,
    'src/wizard/before/prerequisite-status.test.ts',
  ],
  afterwards: ['One row of facts that trips it goes into src/diagnosis/findings/run-checks.test.ts.'],
};
