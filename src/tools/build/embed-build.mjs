/**
 * How what a portal loads is built: one classic script, beside the page and at an address that stays.
 *
 * @type {import('vite').InlineConfig & { build: import('vite').BuildOptions }}
 */
export const embedBuild = {
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: 'dist/client',
    emptyOutDir: false,
    target: 'es2022',
    rolldownOptions: {
      input: 'src/embed/embed.ts',
      output: { format: 'iife', entryFileNames: 'embed.js' },
    },
  },
};
