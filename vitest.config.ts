import { defineConfig } from 'vitest/config';
import { threadProgram } from './src/tools/thread-program.ts';

/** Unit tests stand beside the code; what needs a browser is a journey in e2e/. */
export default defineConfig({
  plugins: [threadProgram()],
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    // By default one core is left idle; on a machine of two that is half of it.
    maxWorkers: '100%',
    // Real sockets on a busy machine take their time; what must be quick is measured by a bench, not by a test.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
