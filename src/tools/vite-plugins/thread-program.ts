import { build, type Plugin } from 'vite';

const ending = '?thread';

/**
 * `import { program } from './x.ts?thread'` gives x.ts, bundled with what it imports, as text for `new Worker(program, { eval: true })`.
 *
 * A thread of Node 20 loads no TypeScript. As text in the program that starts it, it is the same in the build, in tests and in the
 * dev server, and no path has to be found at run time.
 */
export function threadProgram(): Plugin {
  return {
    name: 'thread-program',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(ending)) return null;
      const made = await build({
        configFile: false,
        logLevel: 'warn',
        build: {
          ssr: id.slice(0, -ending.length),
          write: false,
          target: 'node20',
          // A program that is given as text is no module.
          rolldownOptions: {
            output: {
              format: 'cjs',
              minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
            },
          },
        },
        ssr: { noExternal: true },
      });
      const [chunk, ...more] =
        'output' in made ? made.output : Array.isArray(made) ? made.flatMap(({ output }) => output) : [];
      if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`${id} is not one program`);
      for (const file of chunk.moduleIds) this.addWatchFile(file);
      return {
        code: `export const program = ${JSON.stringify(chunk.code)};`,
        // What is shipped in it, for the notices.
        meta: { holds: chunk.moduleIds },
      };
    },
  };
}
