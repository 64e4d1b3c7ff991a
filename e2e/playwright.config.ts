import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '#tools/run/browser.mjs';
import { engines, programsOf } from '#tools/run/engines.mjs';

/** Another one where two checkouts run their journeys at once. */
const port = Number(process.env['E2E_PORT'] ?? 4317);
const origin = `http://127.0.0.1:${port}`;
const executablePath = (await findBrowser())?.executablePath;

/** Other engines than Chromium, where they are on this machine. */
const others = engines.filter((engine) => programsOf(engine) !== null);

/** Journeys through the built product, served with its practice lab. `npm test` builds it first. */
export default defineConfig<object, { engine: (typeof engines)[number] }>({
  testMatch: '*.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // Many times what the slowest journey takes on two idle cores: a busy machine is no failure.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    baseURL: origin,
    // A trace of each journey costs a quarter of the whole run: `--trace on` makes one where it is wanted.
    trace: 'off',
    screenshot: 'only-on-failure',
    ...(executablePath !== undefined && { launchOptions: { executablePath } }),
  },
  projects: [
    { name: 'chromium', testDir: 'journeys', use: devices['Desktop Chrome'] },
    ...others.map((engine) => ({ name: engine, testDir: 'engines/journeys', use: { engine } })),
  ],
  webServer: {
    // Not through npm, which would leave the server behind when it is told to stop.
    command: `node dist/server/sps-join.mjs serve --port ${port} --lab`,
    cwd: '..',
    url: `${origin}/healthz`,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
