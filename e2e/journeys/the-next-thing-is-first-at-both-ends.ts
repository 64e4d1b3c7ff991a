import type { Locator } from '@playwright/test';
import { insideOf } from '../case-link.ts';
import { opened, places, type Place } from '../places.ts';
import { expect, test } from '../test.ts';
import { Wizard } from '../wizard.ts';

const mismatch =
  "Request to https://spp.test/service/core/v3/Cluster/SessionModules failed, response (HTTP None): SSLError(CertificateError(\"hostname 'spp.test' doesn't match 'spp-1.test'\",),)";
/** A name of the case in a step, with its mark. */
const sentToken = /(?:HOST|IP)-\d+ \(as sent\)/;

/** The sender comes to a case about a certificate that holds another name. @returns what the sender is to enter */
async function comesToACase(wizard: Wizard, { at, checks }: Place): Promise<string> {
  if (checks) {
    await wizard.opens(at('/join/address'));
    await wizard.checks('examplespp.practice.test');
    await wizard.readsTheResult();
    return '192.0.2.123';
  }
  await wizard.opens(at('/failed'));
  await wizard.pastes(mismatch);
  await wizard.standsOn('SPP’s certificate does not match the address');
  return 'spp-1.test';
}

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
      if (start === null) {
        test.skip(true, 'What this takes is not on this machine.');
        return;
      }
      const place = await start();
      try {
        await wizard.page.setViewportSize(size);
        const name = await comesToACase(wizard, place);
        await wizard.sharesThisCase();
        const link = await wizard.link.inputValue();
        expect(insideOf(link)).not.toMatch(/examplespp|192\.0\.2|spp\.test|spp-1/);

        const supporter = new Wizard(await (await browser.newContext({ viewport: size })).newPage());
        await supporter.opens(opened(link, place));
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
        await supporter.linkIsReady(`Check ${token}`);
        const back = await supporter.link.inputValue();
        expect(supporter.checksMade).toEqual([]);
        await supporter.page.context().close();

        const made = wizard.checksMade.length;
        await wizard.opens(opened(back, place));
        const asked = wizard.page.getByRole('main').getByRole('heading', { level: 2 }).first();
        await expect(asked).toHaveText('Try this');
        await isFirst(wizard, wizard.page.getByText(`Check ${name}, then type it.`));
        await wizard.reads(/It is somebody else’s answer: check it before you type it\./);
        await expect(wizard.page.getByRole('main')).toContainText(`${name} (as sent)`);
        expect(wizard.checksMade).toHaveLength(made);
      } finally {
        await place.stop();
      }
    });
