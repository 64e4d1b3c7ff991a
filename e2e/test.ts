import { test as base } from '@playwright/test';
import { Lab } from './lab.ts';
import { Wizard } from './wizard.ts';

/** Playwright's `test`, with the admin's verbs (`wizard`) and the practice addresses of the running server (`lab`). */
export const test = base.extend<{ wizard: Wizard; lab: Lab }>({
  wizard: async ({ page }, use) => use(new Wizard(page)),
  lab: async ({ request }, use) => use(await Lab.of(request)),
});

export { expect } from '@playwright/test';
