import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { atBuild } from './src/tools/vite-plugins/at-build.ts';
import { engineFiles } from './src/tools/vite-plugins/engine-files.ts';
import { embedInDev } from './src/tools/vite-plugins/embed-in-dev.ts';
import { filesOfRooms } from './src/tools/vite-plugins/files-of-rooms.ts';
import { fontsAtOnce } from './src/tools/vite-plugins/fonts-at-once.ts';
import { asPlainFiles } from './src/tools/vite-plugins/plain-files.ts';
import { proxyInDev } from './src/tools/vite-plugins/proxy-in-dev.ts';
import { threadProgram } from './src/tools/vite-plugins/thread-program.ts';

/** `vite build` makes the wizard, `vite build --ssr` the command line with the server, which needs no node_modules: a file for each part that is not always needed. */
export default defineConfig(({ command, isSsrBuild }) => ({
  // Relative, so that one build serves under any path.
  base: './',
  plugins: [
    react(),
    tailwindcss(),
    proxyInDev(),
    embedInDev(),
    threadProgram(),
    atBuild(),
    engineFiles(),
    asPlainFiles(),
    fontsAtOnce(),
  ],
  worker: { plugins: () => [engineFiles()] },
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        copyPublicDir: false,
        target: 'node20',
        sourcemap: true,
        chunkSizeWarningLimit: 2000,
        rolldownOptions: {
          output: {
            entryFileNames: 'sps-join.mjs',
            chunkFileNames: '[name]-[hash].mjs',
            // A start reads all of what it loads: without white space that is a tenth less of its time. Names stay, for stacks in the log.
            minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
          },
        },
      }
    : {
        outDir: 'dist/client',
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: filesOfRooms(import.meta.dirname),
            },
          },
        },
        chunkSizeWarningLimit: 1000,
        // Every browser that can run it preloads modules by itself.
        modulePreload: { polyfill: false },
      },
  // In the dev server packages stay outside: bundled packages that are not ES modules do not run there.
  ...(command === 'build' && { ssr: { noExternal: true as const } }),
  server: {
    host: '127.0.0.1',
    port: 8080,
    strictPort: true,
    // Vite would let every page on localhost read ours.
    cors: false,
  },
}));
