import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toWrite } from '../marks.mjs';
import { componentName } from '../names.mjs';

const isStep = (/** @type {string} */ root, /** @type {string} */ id) =>
  existsSync(join(root, 'src', 'wizard', 'flow', 'steps', `${id}.ts`));

/** The specifier under which the page of an id is imported, in whichever room. @type {(root: string, id: string) => string} */
function fromOfPage(root, id) {
  const text = readFileSync(join(root, 'src', 'wizard', 'pages.ts'), 'utf8');
  return new RegExp(`import\\('(\\./[^']*/${id}-page\\.tsx)'\\)`).exec(text)?.[1] ?? '';
}

const inJsx = (/** @type {string} */ literal) => literal.slice(1, -1);

/** @type {import('../kind.mjs').Kind} */
export const page = {
  id: 'page',
  what: 'the page of a step, or a page beside the steps at /<id>',
  needs: ['room'],
  file: (id, { room }) => `src/wizard/${room}/${id}-page.tsx`,
  template: (id, { room = '' }) => {
    const ui = `${room
      .split('/')
      .map(() => '..')
      .join('/')}/ui`;
    return `import { Lead } from '${ui}/lead.tsx';
import { PageTitle } from '${ui}/page-title.tsx';

/** ${inJsx(toWrite('purpose', 'what the page is for, in the words of its reader.'))} */
export function ${componentName(id)}Page() {
  return (
    <>
      <PageTitle>${inJsx(toWrite('title', 'the title of the page'))}</PageTitle>
      <Lead>${inJsx(toWrite('lead', 'what can be done here, in a sentence.'))}</Lead>
    </>
  );
}
`;
  },
  line: (id, { room }, root) => ({
    file: 'src/wizard/pages.ts',
    list: isStep(root, id) ? 'pages' : 'beside',
    name: `${componentName(id)}Page`,
    late: true,
    from: `./${room}/${id}-page.tsx`,
    entry: (name) => {
      const key = id.includes('-') ? `'${id}'` : id;
      const fetched = `() => import('./${room}/${id}-page.tsx').then(({ ${name} }) => ${name})`;
      return isStep(root, id) ? `${key}: ${fetched}` : `${key}: { Page: ${fetched} }`;
    },
    fromOf: (other) => fromOfPage(root, other),
  }),
  laws: ['src/wizard/pages.test.ts'],
  afterwards: ['A page beside the steps is linked to by `besidePath`; it lies with a step by `liesWith`.'],
};
