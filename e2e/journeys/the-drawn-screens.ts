import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';

const beyond = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

for (const [width, height] of [
  [1280, 900],
  [390, 844],
] as const)
  test(`at ${width} × ${height}, SPS’s form holds the value, and the button below the four steps is in view`, async ({
    wizard,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await wizard.opens('/join/address');
    await wizard.checks('192.0.2.123');
    await wizard.readsTheResult();
    await wizard.opens('/join/press#address=192.0.2.123');
    const form = page.getByRole('img', {
      name: /1: the field “IPv4 address or hostname of SPP to join”, with 192\.0\.2\.123 in it\. 2: .* Join\./,
    });
    await expect(form).toContainText('192.0.2.1231');
    await expect(form).toContainText('Join2');
    await wizard.reads('Sketch, not a picture of your SPS. Newer versions call the field SPP Address.');
    const steps = page.getByRole('list', { name: 'On SPS and SPP' }).getByRole('listitem');
    await expect(steps).toHaveCount(4);
    await expect(steps.nth(0)).toContainText('Paste 192.0.2.123');
    await expect(steps.nth(0)).toContainText('its certificate names this address');
    await expect(steps.nth(2)).toContainText('https://192.0.2.123/…');
    await expect(page.getByRole('button', { name: 'Copy 192.0.2.123' })).toBeVisible();
    // One numbered list: the moves are folded.
    await expect(page.getByRole('main').getByText('SPS registers')).toBeHidden();
    await expect(page.getByRole('button', { name: 'I pressed Join' })).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate('scrollY')).toBe(0);
  });

test('the field is called as this SPS calls it', async ({ wizard, page }) => {
  await wizard.opens('/join/press#generation=link');
  await expect(page.getByRole('img', { name: /the field “SPP Address”, still empty/ })).toBeVisible();
  await expect(page.getByText('Newer versions')).toHaveCount(0);
});

test('an address that only a link holds is in no field', async ({ wizard, page }) => {
  await wizard.opens('/join/press#address=evil.example');
  await expect(page.getByRole('img', { name: /still empty/ })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('evil.example');
});

for (const [system, agent, keys] of [
  ['Windows', { platform: 'Win32', touch: 0 }, ['Alt', '←']],
  ['a Mac', { platform: 'MacIntel', touch: 0 }, ['⌘', '[']],
  ['an iPad', { platform: 'MacIntel', touch: 5 }, []],
] as const)
  test(`the way Back is drawn with the keys of ${system}`, async ({ wizard, page }) => {
    await page.addInitScript(`
      Object.defineProperty(navigator, 'platform', { get: () => '${agent.platform}' });
      Object.defineProperty(navigator, 'maxTouchPoints', { get: () => ${agent.touch} });
    `);
    await wizard.opens('/errors/address-unreachable');
    const way = page.locator('section').filter({ has: page.getByRole('heading', { name: /^The way back/ }) });
    const screens = way.last().getByRole('listitem');
    await expect(screens).toHaveCount(3);
    await expect(screens.nth(0)).toContainText('another page or an error');
    // Drawn, and in words for those who do not see the drawing.
    await expect(screens.nth(1).locator('kbd')).toHaveText([...keys, ...keys]);
    await expect(screens.nth(2)).toContainText('Join');
    await wizard.reads('Do not send it again.');
  });

for (const [tile, title] of [
  [/Your browser shows an error page/, 'SPP’s address cannot be reached from your browser'],
  [/Your browser warns you/, 'Your browser warns before SPP’s sign-in opens'],
  [/Another web site opens/, 'The address answers, but it is not an SPP'],
  [/SPP’s sign-in refuses you/, 'What does SPP’s sign-in show?'],
  [/SPS reports an error/, 'What does SPS report?'],
  [/It is still joining/, 'It is still joining'],
  [/It was joined, but/, 'What does not work after the join?'],
  [/I’m not sure/, 'Did the join work?'],
] as const)
  test(`the tile ${tile.source} leads to “${title}”`, async ({ wizard, page }) => {
    await wizard.opens('/symptom');
    await wizard.follows(tile);
    await wizard.standsOn(title);
    await expect(wizard.heading).toBeFocused();
    await wizard.findsItAccessible();
    await page.goBack();
    await wizard.standsOn('What do you see?');
  });

test('where several errors look alike, a second look tells them apart', async ({ wizard }) => {
  await wizard.opens('/symptom');
  await wizard.follows(/SPP’s sign-in refuses you/);
  await wizard.follows(/Signing in on SPP’s web interface fails/);
  await wizard.standsOn('SPP does not accept the user name or password');
  await wizard.goesBack();
  await wizard.standsOn('What does SPP’s sign-in show?');
  await wizard.follows('Back to all symptoms');
  await wizard.standsOn('What do you see?');
});

test('Still joining knows since when, and what to do after five minutes', async ({ wizard, page }) => {
  await page.clock.install();
  await wizard.opens('/join/press');
  await wizard.presses('I pressed Join');
  await wizard.presses('It is still running');
  await wizard.standsOn('It is still joining');
  await page.clock.runFor('02:05');
  await expect(page.getByRole('timer')).toContainText(/^2:0\d since you reported/);
  await wizard.reads('A join that takes more than five minutes ends with an error.');
  await page.clock.runFor('03:00');
  await expect(page.getByRole('status').filter({ hasText: 'More than five minutes' })).toBeVisible();
  await wizard.findsItAccessible();
  await wizard.follows('It takes longer than five minutes');
  await wizard.standsOn('The join takes longer than five minutes');
});

test('a join that was never pressed here has no clock', async ({ wizard, page }) => {
  await wizard.opens(`/join/running#pressedAt=${Date.now() + 3_600_000}`);
  await wizard.reads(/was not said here, so no clock runs/);
  await expect(page.getByRole('timer')).toHaveCount(0);
});

test('the ending ticks the five moves, says where to confirm it, and goes into the ticket', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/join/address');
  await wizard.types('spp.practice.test');
  await wizard.opens('/join/press#address=spp.practice.test&sppIs=spp7');
  await wizard.presses('I pressed Join');
  await wizard.presses('It worked');
  const moves = page.getByRole('figure', { name: 'The join in five moves' }).getByRole('listitem');
  await expect(moves).toHaveText(Array.from({ length: 5 }, () => /\(done\)/));
  const confirm = page.getByRole('heading', { name: 'Confirm it on SPP' }).locator('..');
  await expect(confirm).toContainText('Cluster > Session Appliances');
  const ticket = page.getByRole('textbox', { name: 'Copy for the ticket' });
  await expect(ticket).toHaveValue(
    /worked, as reported on[^]*spp\.practice\.test[^]*nobody has looked since/,
  );
  await wizard.presses('Check spp.practice.test again');
  await wizard.isShown('SPP does not say that an SPS is joined and trusted');
  await expect(ticket).toHaveValue(/Seen from outside: SPP does not say .* from /);
  // SPP speaks against it: nothing is ticked any more.
  await expect(moves.filter({ hasText: '(done)' })).toHaveCount(0);
  await wizard.findsItAccessible();
});

for (const path of [
  '/join/press#address=spp.practice.test',
  '/symptom',
  '/symptom#decided=seen-report',
  '/errors/address-not-spp',
  '/join/running#pressedAt=1700000000000',
  '/join/done#outcome=worked',
])
  test(`${path} fits 320 px, in forced colours too`, async ({ wizard, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await wizard.opens(path);
    expect(await beyond(page)).toBe(0);
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
    await wizard.findsItAccessible();
  });
