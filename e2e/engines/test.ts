import { test as base } from '@playwright/test';
import { programsOf } from '#tools/run/engines.mjs';

import type { Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { Person } from './person.ts';
import { startWebKit } from './webkit.ts';

const start: Record<'firefox' | 'webkit', (programs: Record<string, string>) => Promise<Driver>> = {
  firefox: startFirefox,
  webkit: startWebKit,
};

/** Playwright's `test` with a person at the browser that the project is named after. A worker keeps its browser, which takes long to start. */
export const test = base.extend<{ person: Person }, { engine: keyof typeof start; driver: Driver }>({
  engine: ['firefox', { option: true, scope: 'worker' }],
  driver: [
    async ({ engine }, use) => {
      const programs = programsOf(engine);
      if (programs === null) throw new Error(`${engine} is not on this machine.`);
      const driver = await start[engine](programs);
      await use(driver);
      await driver.quit();
    },
    { scope: 'worker' },
  ],
  person: async ({ driver, baseURL }, use, info) => {
    info.annotations.push({ type: 'browser', description: driver.browser });
    const person = new Person(driver, baseURL ?? '');
    await use(person);
    // The next test starts as a tab does that was just opened.
    await person.leavesFrames();
    await person.opens('/licences');
    await person.computes('[sessionStorage.clear(), localStorage.clear()]');
  },
});

export { expect } from '@playwright/test';
