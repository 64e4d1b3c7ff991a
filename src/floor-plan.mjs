import { diagnosis, roomsOfDiagnosis } from './rooms-of-diagnosis.mjs';
import { roomsOfWizard } from './rooms-of-wizard.mjs';

/**
 * The house: which room may import which, and why. `src/tools/walk-house.mjs` checks every import against this table, whatever its form.
 *
 * @typedef {object} Room
 * @property {string} path      a folder, or one file, from the root of the checkout
 * @property {string[]} imports rooms, or single files of rooms, that it may import; itself always
 * @property {string} because   why no more than these
 * @property {string[]} [packages] the only packages it may import; absent: any
 * @property {boolean} [pure]   no Node module; and, by the linter's own list, no network, no clock, no chance: facts in, guidance out
 * @property {boolean} [browser] runs in a page: no Node module
 * @property {string[]} [network] the only files (globs) of a Node room that may open a socket or ask a resolver
 */

const noNetwork = { network: [] };

/** @type {Room[]} Files that stand in no room, and rooms inside rooms, belong to the longest path that holds them. */
export const rooms = [
  ...roomsOfDiagnosis,
  {
    path: 'src/proxy',
    imports: [diagnosis('address'), diagnosis('certificate'), diagnosis('facts')],
    network: [
      'src/proxy/guard/**',
      'src/proxy/probes/**',
      'src/proxy/http/**',
      'src/proxy/create-app.ts',
      'src/proxy/serve.ts',
    ],
    because: 'The proxy observes and never judges; it opens sockets only behind the guard.',
  },
  {
    path: 'src/lab',
    imports: [],
    network: ['src/lab/**'],
    because: 'Practice appliances know nothing of who checks them.',
  },
  {
    path: 'src/cli',
    imports: ['src/diagnosis', 'src/proxy', 'src/lab', 'src/reader', 'package.json'],
    ...noNetwork,
    because:
      'The command line is a face: it asks the proxy, the diagnosis and the lab, and opens no socket itself.',
  },
  {
    path: 'src/embed',
    imports: [],
    browser: true,
    packages: [],
    because: 'What a portal loads must be a few lines that need nothing.',
  },
  {
    path: 'src/reader',
    imports: [],
    browser: true,
    packages: ['tesseract.js-core/tesseract-core-simd-lstm.js'],
    because:
      'A picture becomes words with places, in a page as in a terminal; what they mean is asked elsewhere.',
  },
  ...roomsOfWizard,
  {
    path: 'src/deploy',
    imports: ['src/proxy', 'src/lab', 'src/tools/release/pack-into.mjs'],
    because: 'What a platform team copies is configuration; only its tests run anything.',
  },
  {
    path: 'src/tools',
    imports: ['src', 'vite.config.ts'],
    because: 'Tools build, check and measure every room; none of them is shipped.',
  },
  {
    path: 'e2e',
    imports: [
      'src/tools/run/browser.mjs',
      'src/tools/run/engines.mjs',
      'src/deploy/testing/free-port.ts',
      'src/deploy/testing/reverse-proxies.ts',
      'src/diagnosis/secrets/fixtures/trial-pem.ts',
    ],
    because: 'Journeys see what an admin sees, through a proxy too, and nothing of the wizard’s inside.',
  },
];

/** Folders of which every file is an entry of one list, or a text that is found by its folder: they may grow without end. */
export const collections = [
  'e2e/journeys',
  'src/diagnosis/findings/checks',
  'src/diagnosis/join-errors/entries',
  'src/diagnosis/sources/documents',
  'src/lab/appliances',
];

/** Names that say what kind of thing lies in a drawer, not what it is. */
export const drawers = 'utils util helpers common lib types constants hooks services misc index'.split(' ');

/** Where a walk through the house begins: what a page, a command, a tool or a test runner loads. */
export const entrances = [
  'src/wizard/main.tsx',
  'src/cli/main.ts',
  'src/cli/executable.ts',
  'src/cli/sps-join.mjs',
  'src/embed/embed.ts',
  // Rendered by the build (`src/tools/pages`).
  'src/wizard/plain/all-pages.tsx',
  // Stand in every page (`src/tools/vite-plugins/script-in-page.ts`).
  'src/wizard/ahead/before-paint.ts',
  'src/wizard/ahead/show-drawn.ts',
  // Beside the pages, at an address that stays (`src/tools/pages/write-service-worker.mjs`).
  'src/wizard/offline/service-worker.ts',
  'vite.config.ts',
  'vitest.config.ts',
  'e2e/playwright.config.ts',
  'e2e/journeys/**',
  'src/deploy/testing/build-first.ts',
  'e2e/engines/journeys/**',
  'src/tools/*.mjs',
  'src/tools/claims/plant-a-bug.mjs',
  'src/tools/bench/*.bench.ts',
  'src/tools/pictures/print-report.ts',
  'src/tools/recognition/print-report.ts',
  'src/tools/sources/print-sources.ts',
  '**/*.test.ts',
  '**/*.test.tsx',
];
