import { expect, test } from '../test.ts';

test('the way from the browser is marked by what came up there', async ({ wizard, page }) => {
  await wizard.opens('/join/address');
  await wizard.checks('spp.practice.test');
  await wizard.unfolds('Test it from your browser');
  const open = page.getByRole('link', { name: /Open https:\/\/spp\.practice\.test\// });
  await expect(open).toHaveAttribute('href', 'https://spp.practice.test/');
  await expect(open).toHaveAttribute('target', '_blank');
  await expect(open).toHaveAttribute('rel', 'noopener noreferrer');
  await wizard.reads('Your browser takes this path');

  await wizard.chooses('SPP’s sign-in');
  await wizard.reads('You reported that SPP’s sign-in opens.');
  await wizard.chooses('Another site, or another sign-in');
  await wizard.reads('You reported another site');
  await wizard.findsItAccessible();
  await wizard.follows('See what to do');
  await wizard.standsOn('The address answers, but it is not an SPP');
});

test('the way from SPS gives commands with the checked address', async ({ wizard }) => {
  await wizard.opens('/join/address');
  await wizard.checks('https://admin:secret@SPP.practice.test:443/RSTS');
  await wizard.unfolds('Test it from SPS');
  await wizard.reads(
    'openssl s_client -connect spp.practice.test:443 -servername spp.practice.test -showcerts </dev/null',
  );
  await wizard.findsItAccessible();
});

test('the output of a command is compared in place with what the check saw, and marks the way', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/join/address');
  await wizard.checks('spp.practice.test');
  await wizard.unfolds('Test it from SPS');
  const output = page.getByRole('textbox', { name: 'What the commands print' });
  await wizard.presses('Compare it with the check');
  await wizard.reads('There is no text yet.');
  await output.fill('198.51.100.77   STREAM spp.practice.test\n198.51.100.77   DGRAM\n');
  await wizard.presses('Compare it with the check');
  await wizard.reads(/Something is in the way, from the output that you pasted at/);
  await wizard.reads(/was led to 198\.51\.100\.77; the check saw 192\.0\.2\.10\./);
  await wizard.reads('198.51.100.77 STREAM spp.practice.test');
  await expect(page.getByRole('button', { name: 'Check 198.51.100.77' })).toBeVisible();
  await wizard.findsItAccessible();

  await wizard.reloads();
  await wizard.unfolds('Test it from SPS');
  await wizard.reads(/was led to 198\.51\.100\.77; the check saw 192\.0\.2\.10\./);
  await expect(page.getByText('STREAM')).toHaveCount(0);
  expect(await page.evaluate<string>('JSON.stringify(sessionStorage)')).not.toContain('STREAM');

  await output.fill(
    `192.0.2.10   STREAM spp.practice.test
*   Trying 192.0.2.10:443...
* Connected to spp.practice.test (192.0.2.10) port 443 (#0)
* SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384
*  SSL certificate verify ok.
< HTTP/1.1 200 OK
<
{"ApplianceCurrentState":"Online"}`,
  );
  await wizard.presses('Compare it with the check');
  await wizard.reads(/SPP was reached, from the output that you pasted at/);
  await wizard.reads('< HTTP/1.1 200 OK');
});

test('a name that SPS does not find has two ways out, and stops the join from there', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/join/address');
  await wizard.checks('spp.practice.test');
  await wizard.reads('Type exactly this');
  await wizard.unfolds('Does SPS find this name too?');
  await wizard.chooses('SPS does not find it');
  await wizard.reads('An A record.');
  await wizard.reads('A certificate with the IP address.');
  await wizard.reads('From SPS, the join would probably stop at move 4 or 5');
  await wizard.reads(/SPS does not find the name\. You reported this at/);
  await expect(page.getByText('Type exactly this')).toHaveCount(0);
  await wizard.findsItAccessible();
  await wizard.chooses('SPS finds it');
  await wizard.reads('Nothing seen from here would stop the join');
  await wizard.reads('Type exactly this');
});

test('headline and next action follow what came up in the browser, also after a reload and Back', async ({
  wizard,
  page,
}) => {
  const stops = page.getByRole('heading', {
    name: 'From your browser, the join would probably stop at move 2',
  });
  const green = page.getByRole('heading', { name: 'Nothing seen from here would stop the join' });
  await wizard.opens('/join/address');
  await wizard.checks('spp.practice.test');
  await expect(green).toBeVisible();
  await wizard.unfolds('Test it from your browser');
  await wizard.chooses('The browser’s own error page, such as “This site can’t be reached”');
  await expect(stops).toBeVisible();
  await wizard.reads(/The browser’s own error page came up instead of SPP’s sign-in\. You reported this at/);
  await expect(green).toHaveCount(0);
  await expect(page.getByText('Type exactly this')).toHaveCount(0);
  const goesOn = page.getByRole('link', { name: 'Continue: before you join' });
  await expect(goesOn).not.toHaveClass(/bg-accent /);
  await wizard.reloads();
  await expect(stops).toBeVisible();
  await goesOn.click();
  await wizard.standsOn('Before you join');
  await wizard.goesBack();
  await expect(stops).toBeVisible();
  await wizard.unfolds('Test it from your browser');
  await wizard.chooses('SPP’s sign-in');
  await expect(green).toBeVisible();
  expect(wizard.checksMade).toHaveLength(1);
});

for (const theme of ['light', 'dark'] as const)
  test(`all that a result folds away is accessible in the ${theme} theme, and fits 320 px`, async ({
    wizard,
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 640 });
    await wizard.opens(`/join/address?theme=${theme}`);
    await wizard.checks('192.0.2.15');
    for (const summary of [
      'Does SPS find this name too?',
      'What SPS would probably print',
      'Everything that was seen',
      'Test it from your browser',
      'Test it from SPS',
    ])
      await wizard.unfolds(summary);
    await wizard.chooses('The browser’s own error page, such as “This site can’t be reached”');
    await wizard.findsItAccessible();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  });
