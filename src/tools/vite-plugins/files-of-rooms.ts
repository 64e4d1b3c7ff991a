import type { Rolldown } from 'vite';

type Groups = NonNullable<Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>['groups']>;
type Find = (id: string) => { importedIds: readonly string[] } | null;

/** What every page names: it stays a file of its own, beside what it shares with the rest. */
const entry = 'src/wizard/main.tsx';

/** A file of the build: all that these modules need, less what stands in a file before it. */
interface Layer {
  name: string;
  of: readonly string[];
}

/** What comes first, first: each page loads the files before its own as far as it needs something in them. */
const layers: readonly Layer[] = [
  { name: 'first', of: [entry] },
  { name: 'wizard', of: ['src/wizard/come-alive.tsx'] },
  { name: 'start', of: ['src/wizard/start/start-page.tsx', 'src/wizard/catalogue/catalogue-page.tsx'] },
  { name: 'errors', of: ['src/diagnosis/join-errors/catalogue.ts'] },
  { name: 'resolution', of: ['src/wizard/resolution/resolution-page.tsx'] },
  { name: 'check', of: ['src/wizard/check/address-page.tsx'] },
  { name: 'before', of: ['src/wizard/before/before-page.tsx'] },
  { name: 'reading', of: ['src/wizard/said/pasted-reader.ts'] },
];

function closureOf(ids: readonly string[], find: Find): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(find(id)?.importedIds ?? []));
  }
  return found;
}

/**
 * Few files, each with what a room of the wizard needs. By itself the bundler would make one for each set of pages that share a module, a
 * hundred in all.
 *
 * @param root of the checkout
 */
export function filesOfRooms(root: string): Groups {
  const packages = [
    // Compiled each in a task of its own (`main.tsx`).
    { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\// },
    { name: 'router', test: /node_modules\/react-router\// },
  ].map((group, at) => ({ ...group, priority: 100 - at }));
  const closures = new Map<string, ReadonlySet<string>>();
  const holds = (files: readonly string[], id: string, find: Find): boolean => {
    const key = files.join();
    const closure =
      closures.get(key) ??
      closureOf(
        files.map((file) => `${root}/${file}`),
        find,
      );
    closures.set(key, closure);
    return closure.has(id);
  };
  const rooms = layers.map(({ name, of }, at) => {
    return {
      name: (id: string, bundle: { getModuleInfo: Find }) => {
        const find: Find = (wanted) => bundle.getModuleInfo(wanted);
        return holds(of, id, find) && id !== `${root}/${entry}` ? name : null;
      },
      debugName: name,
      priority: 50 - at,
    };
  });
  return [...packages, ...rooms];
}
