import { expect, test } from '../test.ts';

test('a case with a pasted text and its resolution fits a screen of 320 px', async ({ wizard, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await wizard.opens('/failed#sps=8.0.1&tried=join-too-slow');
  await wizard.pastes(
    `SSLError: HTTPSConnectionPool(host='safeguard.corp.example', port=443): Max retries exceeded with url: /service/core/v3/Cluster/SessionModules (Caused by SSLError(CertificateError("hostname 'safeguard.corp.example' doesn't match '10.11.12.13'",),))`,
  );
  await wizard.sharesThisCase();
  await wizard.opens(await wizard.link.inputValue());
  await wizard.unfolds('Join errors in this case');
  await wizard.unfolds('Its resolution');
  await wizard.findsItAccessible();
  expect(
    await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
  ).toBeLessThanOrEqual(0);
});

for (const theme of ['light', 'dark'] as const)
  for (const width of [1280, 320])
    test(`sharing and opening are accessible in the ${theme} theme at ${width} px`, async ({
      wizard,
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      const beyond = () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      await wizard.opens(`/join/address?theme=${theme}`);
      await wizard.checks('192.0.2.15');
      await wizard.readsTheResult();
      await wizard.sharesThisCase();
      await wizard.replacesNames(false);
      await wizard.findsItAccessible();
      expect(await beyond()).toBeLessThanOrEqual(0);
      await page.goto((await wizard.link.inputValue()).replace('#', `?theme=${theme}#`));
      for (const way of ['Ask to check again', 'Answer with a next step', 'Compare from here']) {
        await wizard.unfolds(way);
        if (way === 'Compare from here') await wizard.presses('Check from here');
        if (way === 'Compare from here') await wizard.reads(/Every row is the same/);
        await wizard.findsItAccessible();
        expect(await beyond()).toBeLessThanOrEqual(0);
      }
    });
