import type { Plugin } from 'vite';
import { runnerImport } from 'vite';

/** Files whose exports are plain data, computed from more than a page has to load. */
const computed = ['/src/diagnosis/join-errors/listed.ts'];

/**
 * Runs such a file when the page is built and puts what it exports in its place, as literals. In the dev server and in tests it is a
 * module like any other.
 */
export function atBuild(): Plugin {
  return {
    name: 'at-build',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    enforce: 'pre',
    async load(id) {
      if (!computed.some((file) => id.endsWith(file))) return null;
      const { module, dependencies } = await runnerImport<Record<string, unknown>>(id);
      for (const file of dependencies) this.addWatchFile(file);
      return Object.entries(module)
        .map(
          ([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
        )
        .join('\n');
    },
  };
}
