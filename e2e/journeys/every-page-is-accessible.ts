import { test } from '../test.ts';

const pages: Record<string, string> = {
  'the start': '/',
  'the address': '/join/address#address=192,0,2,1',
  'before you join': '/join/before',
  'the account': '/join/account#account=unsure',
  'press Join': '/join/press#address=spp.practice.test',
  'the result': '/join/result',
  'still joining': '/join/running',
  joined: '/join/done#address=spp.practice.test',
  'the pasted error': '/failed#tried=already-joined',
  'the symptoms': '/symptom',
  'all known errors': '/errors',
  'an error with a clock': `/errors/certificate-name-mismatch#clock=${Date.now() + 200_000}`,
  'an error with Back guidance': '/errors/address-unreachable',
  'a link to paste': '/case',
  'a link that was cut off': '/case#c1AAB',
  'how to embed': '/embed',
  'the rehearsal': '/rehearsal',
  'the sheet for the change ticket': '/ticket#address=spp.practice.test',
  'what is private': '/privacy',
  'a page that is not there': '/nowhere',
};

for (const theme of ['light', 'dark'] as const) {
  for (const [name, path] of Object.entries(pages))
    test(`${name} is accessible in the ${theme} theme`, async ({ wizard, page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await wizard.opens(
        `${path.replace('#', `?theme=${theme}#`)}${path.includes('#') ? '' : `?theme=${theme}`}`,
      );
      await wizard.findsItAccessible();
    });

  for (const address of ['spp.practice.test', '192.0.2.15', 'spp-stray.practice.test'])
    test(`the check of ${address} is accessible in the ${theme} theme`, async ({ wizard, page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await wizard.opens(`/join/address?theme=${theme}`);
      await wizard.checks(address);
      await wizard.readsTheResult();
      await wizard.findsItAccessible();
    });

  test(`a recognised text is accessible in the ${theme} theme`, async ({ wizard, page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await wizard.opens(`/failed?theme=${theme}`);
    await wizard.pastes("SSLError(CertificateError(\"hostname 'spp.test' doesn't match '192.0.2.123'\",),)");
    await wizard.standsOn('SPP’s certificate does not match the address');
    await wizard.findsItAccessible();
  });
}

test('the address page fits a screen of 320 px', async ({ wizard, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await wizard.opens('/join/address');
  await wizard.checks('192.0.2.15');
  await wizard.readsTheResult();
  await wizard.findsItAccessible();
  const beyond = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  test.expect(beyond).toBe(0);
});
