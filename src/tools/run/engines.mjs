// The other engines for the journeys that matter: where their programs are. Firefox has its Marionette built in; WebKit is WebKitGTK's
// small browser with its driver, on a screen of Xvfb.
import { isProgram } from './is-program.mjs';

/** @typedef {'firefox' | 'webkit'} EngineName */
/** @typedef {{ program: string, paths: string[], debian: string }} Needed */

/** @type {Record<EngineName, Needed[]>} What each needs, where systems put it, and the package of Debian that has it. */
const needed = {
  firefox: [
    {
      program: 'firefox',
      paths: [
        '/usr/bin/firefox-esr',
        '/usr/bin/firefox',
        '/snap/bin/firefox',
        '/Applications/Firefox.app/Contents/MacOS/firefox',
      ],
      debian: 'firefox-esr',
    },
  ],
  webkit: [
    { program: 'WebKitWebDriver', paths: ['/usr/bin/WebKitWebDriver'], debian: 'webkit2gtk-driver' },
    {
      program: 'MiniBrowser',
      paths: ['x86_64', 'aarch64'].map(
        (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
      ),
      debian: 'libwebkit2gtk-4.1-0',
    },
    { program: 'Xvfb', paths: ['/usr/bin/Xvfb'], debian: 'xvfb' },
  ],
};

/** @type {EngineName[]} */
export const engines = ['firefox', 'webkit'];

/**
 * The programs of an engine, by their names.
 *
 * @param {EngineName} engine
 * @returns {Record<string, string> | null} null where one of them is missing
 */
export function programsOf(engine) {
  /** @type {Record<string, string>} */
  const found = {};
  for (const { program, paths } of needed[engine]) {
    const path = paths.find(isProgram);
    if (path === undefined) return null;
    found[program] = path;
  }
  return found;
}

/** Debian's packages for an engine. @type {(engine: EngineName) => string[]} */
export const packagesOf = (engine) => needed[engine].map(({ debian }) => debian);
