import { accessSync, constants } from 'node:fs';

/** Programs by their names, as paths. */
export type Programs = Record<string, string>;

export type EngineName = 'firefox' | 'webkit';

/** What each engine needs, where systems put it, and the package of Debian that has it. */
export const needed: Record<EngineName, { program: string; paths: string[]; debian: string }[]> = {
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
      paths: ['x86_64', 'aarch64'].flatMap((machine) => [
        `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
        `/usr/lib/${machine}-linux-gnu/webkitgtk-6.0/MiniBrowser`,
      ]),
      debian: 'libwebkit2gtk-4.1-0',
    },
    { program: 'Xvfb', paths: ['/usr/bin/Xvfb'], debian: 'xvfb' },
  ],
};

/** The programs of an engine; null where one of them is missing. */
export function programsOf(engine: EngineName): Programs | null {
  const found = needed[engine].map(({ program, paths }) => [program, paths.find(isProgram)] as const);
  return found.every((one): one is [string, string] => one[1] !== undefined)
    ? Object.fromEntries(found)
    : null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run.
    return false;
  }
}
