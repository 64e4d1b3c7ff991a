import { defineConfig } from 'vitest/config';
import { threadProgram } from './src/tools/vite-plugins/thread-program.ts';

/** Rooms whose files open no socket and start no process: they may share what they import, which spares a third of the time. */
const quiet = ['src/diagnosis/**/*.test.ts', 'src/wizard/**/*.test.{ts,tsx}'];

/** Laws over every practice appliance or every wrapping, and what computes or starts processes for seconds: for `npm test`, not for the quick loop. */
const long = [
  'src/cli/{claims-are-no-values,practice,predicted,serve,shared-cases}.test.ts',
  'src/diagnosis/recognition/{pasted-texts,period-errors,unrelated}.test.ts',
  'src/diagnosis/log-scan/start-scan.test.ts',
  'src/proxy/probes/tls/expensive-handshakes.test.ts',
  'src/tools/claims/a-bug-in-a-check.test.ts',
  'src/tools/add/prove-add.test.ts',
  'src/tools/embed/embed-declarations.test.ts',
  'src/tools/fuzz/fuzz.test.ts',
  'src/tools/supply/shipped.test.ts',
];

/** Unit tests stand beside the code; what needs a browser is a journey in e2e/. */
export default defineConfig({
  plugins: [threadProgram()],
  test: {
    environment: 'node',
    // By default one core is left idle; on a machine of two that is half of it.
    maxWorkers: '100%',
    // Real sockets on a busy machine take their time; what must be quick is measured by a bench, not by a test.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'quiet', include: quiet, exclude: long, isolate: false } },
      {
        extends: true,
        test: { name: 'own', include: ['src/**/*.test.{ts,tsx}'], exclude: [...quiet, ...long] },
      },
      { extends: true, test: { name: 'long', include: long } },
    ],
  },
});
