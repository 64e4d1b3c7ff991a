import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Locator } from '@playwright/test';
import { insideOf } from '../case-link.ts';
import { startFileServer } from '../file-server.ts';
import { startOwnServer } from '../own-server.ts';
import { expect, test } from '../test.ts';
import { Wizard } from '../wizard.ts';

const mismatch =
  "Request to https://spp.test/service/core/v3/Cluster/SessionModules failed, response (HTTP None): SSLError(CertificateError(\"hostname 'spp.test' doesn't match 'spp-1.test'\",),)";
const singleFile = pathToFileURL(
  fileURLToPath(new URL('../../dist/single/sps-join-wizard.html', import.meta.url)),
).href;

/** A name of the case in a step, with its mark. */
const sentToken = /(?:HOST|IP)-\d+ \(as sent\)/;

/** Where the wizard is, and how somebody there comes to a case about a certificate that holds another name. */
interface Place {
  home: string;
  stop: () => Promise<void>;
  begins: (wizard: Wizard) => Promise<void>;
  /** What the sender is to enter, in the sender’s own tab. */
  name: string;
}

const checks = (base: string) => async (wizard: Wizard) => {
  await wizard.opens(`${base}join/address`);
  await wizard.checks('examplespp.practice.test');
  await wizard.readsTheResult();
};
const pastes = (home: string) => async (wizard: Wizard) => {
  await wizard.opens(`${home}#/failed`);
  await wizard.pastes(mismatch);
  await wizard.standsOn('SPP’s certificate does not match the address');
};

const places: Record<string, () => Promise<Place>> = {
  served: async () => {
    const { origin, stop } = await startOwnServer();
    return { home: `${origin}/`, stop, begins: checks(`${origin}/`), name: '192.0.2.123' };
  },
  'served under a path': async () => {
    const server = await startOwnServer('--base-path', '/tools/sps/');
    const home = `${new URL(server.origin).origin}/tools/sps/`;
    return { home, stop: server.stop, begins: checks(home), name: '192.0.2.123' };
  },
  'from plain files': async () => {
    const { home, stop } = await startFileServer();
    return { home, stop, begins: pastes(home), name: 'spp-1.test' };
  },
  'in the single file': async () => ({
    home: singleFile,
    stop: () => Promise.resolve(),
    begins: pastes(singleFile),
    name: 'spp-1.test',
  }),
};

/** A link as its reader opens it: that of the single file holds no address of its own. */
const opened = (link: string, home: string): string =>
  /^https?:/.test(link) ? link : `${home}${link.slice(link.indexOf('#'))}`;

/** It stands on the first screen, and nothing that could be done stands above it. */
async function isFirst(wizard: Wizard, action: Locator): Promise<void> {
  await expect(action).toBeInViewport({ ratio: 1 });
  const top = (await action.boundingBox())?.y ?? Number.NaN;
  const pressed = wizard.page.getByRole('main').locator('button, a, summary, input, textarea');
  for (const other of await pressed.filter({ visible: true }).all())
    expect((await other.boundingBox())?.y ?? Number.NaN).toBeGreaterThanOrEqual(top);
}

for (const size of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
])
  for (const [where, start] of Object.entries(places))
    test(`${where}, ${size.width} wide: a mismatch is sent without names, answered, and comes back; the next thing is first at both ends`, async ({
      wizard,
      browser,
    }) => {
      const { home, stop, begins, name } = await start();
      try {
        await wizard.page.setViewportSize(size);
        await begins(wizard);
        await wizard.sharesThisCase();
        const link = await wizard.link.inputValue();
        expect(insideOf(link)).not.toMatch(/examplespp|192\.0\.2|spp\.test|spp-1/);

        const supporter = new Wizard(await (await browser.newContext({ viewport: size })).newPage());
        await supporter.opens(opened(link, home));
        const region = supporter.page.getByRole('region', { name: 'What the case comes to' });
        await expect(region.getByRole('heading').first()).toHaveText(
          /^SPP’s certificate (?:is for \S+, not for|does not match)/,
        );
        await isFirst(supporter, region.getByText(sentToken).first());
        await expect(region.getByRole('button', { name: /Copy/ })).toHaveCount(0);
        await supporter.unfolds('Answer with a next step');
        const step = await region.getByText(sentToken).first().textContent();
        const [token = ''] = /(?:HOST|IP)-\d+/.exec(step ?? '') ?? [];
        await supporter.page.getByRole('textbox', { name: 'Try this' }).fill(`Check ${token}, then type it.`);
        await supporter.linkIsReady();
        const back = await supporter.link.inputValue();
        expect(supporter.checksMade).toEqual([]);
        await supporter.page.context().close();

        const made = wizard.checksMade.length;
        await wizard.opens(opened(back, home));
        const asked = wizard.page.getByRole('main').getByRole('heading', { level: 2 }).first();
        await expect(asked).toHaveText('Try this');
        await isFirst(wizard, wizard.page.getByText(`Check ${name}, then type it.`));
        await wizard.reads(/It is somebody else’s answer: check it before you type it\./);
        await expect(wizard.page.getByRole('main')).toContainText(`${name} (as sent)`);
        expect(wizard.checksMade).toHaveLength(made);
      } finally {
        await stop();
      }
    });
