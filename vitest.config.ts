import { defineConfig } from 'vitest/config';
import { threadProgram } from './src/tools/vite-plugins/thread-program.ts';

/**
 * For `npm test`, not for the quick loop, which is to take less than a minute: what waits on real sockets, laws over every practice
 * appliance or over thousands of made-up values, and what computes or starts processes for seconds.
 */
const long = [
  'src/proxy/{probes,http}/**/*.test.ts',
  'src/proxy/{look-twice,round-trips,run-check}.test.ts',
  'src/lab/{open-lab,serve-spp,transport}.test.ts',
  'src/cli/{claims-are-no-values,practice,predicted,serve,shared-cases}.test.ts',
  'src/diagnosis/address/parse-address-laws.test.ts',
  'src/diagnosis/case/{case-link-laws,redact-case,redact-generated}.test.ts',
  'src/diagnosis/certificate/read-certificate-laws.test.ts',
  'src/diagnosis/log-scan/{any-cut,hostile-nesting,start-scan}.test.ts',
  'src/diagnosis/recognition/{pasted-texts,period-errors,unrelated,whatever-the-text}.test.ts',
  'src/diagnosis/secrets/mask-secrets.test.ts',
  'src/wizard/hand-off/streams.test.ts',
  'src/tools/claims/{a-bug-in-a-check,hearsay-does-not-compile}.test.ts',
  'src/tools/add/prove-add.test.ts',
  'src/tools/embed/embed-declarations.test.ts',
  'src/tools/fuzz/fuzz.test.ts',
  'src/tools/recognition/without.test.ts',
  'src/tools/run/stop-with-parent.test.ts',
  'src/tools/supply/shipped.test.ts',
];

/** What tries the finished build: as a package, behind the reverse proxies of the samples, and as the manual says. */
const built = ['src/deploy/**/*.test.ts', 'src/tools/manual/commands-run.test.ts'];

const tests = ['src/**/*.test.{ts,tsx}'];

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
      // What is not long leaves nothing behind in its process: its files share what they import, which spares half of the time.
      {
        extends: true,
        test: { name: 'quick', include: tests, exclude: [...long, ...built], isolate: false },
      },
      { extends: true, test: { name: 'long', include: long } },
      {
        extends: true,
        test: { name: 'built', include: built, globalSetup: 'src/deploy/testing/build-first.ts' },
      },
    ],
  },
});
