import { expect, test } from '../test.ts';

const failing: readonly [address: string, item: string, found: RegExp][] = [
  [
    'examplespp.practice.test',
    'SPP’s certificate names the address that you will type',
    /it is for 192\.0\.2\.123, not examplespp\.practice\.test/,
  ],
  ['spp-expired.practice.test', 'SPP’s certificate is in date', /it expired on/],
  ['spp-replica.practice.test', 'The address is that of SPP’s primary, over IPv4', /it is a replica/],
  ['spp-busy.practice.test', 'SPP is Online', /not Online/],
  ['www.practice.test', 'The address is that of SPP’s primary, over IPv4', /instead of SPP’s status/],
];

for (const [address, item, found] of failing)
  test(`what the check of ${address} found is not there to tick before the join`, async ({
    wizard,
    page,
  }) => {
    await wizard.opens('/join/address');
    await wizard.checks(address);
    await wizard.readsTheResult();
    await wizard.follows(/Continue/);
    await wizard.standsOn('Before you join');
    await expect(page.getByRole('checkbox', { name: item })).toHaveCount(0);
    await wizard.reads(/The check found:/);
    await wizard.reads(found);
    if (address === 'www.practice.test') await expect(page.getByText(/Proven by the check/)).toHaveCount(0);
    await wizard.follows('See the result');
    await wizard.standsOn('What will you type as SPP’s address?');
    await wizard.readsTheResult();
    expect(new Set(wizard.checksMade).size).toBe(1);
  });

test('a tick of before does not count where the check finds otherwise', async ({ wizard, page }) => {
  await wizard.opens('/join/before#address=spp-busy.practice.test');
  await wizard.unfolds('On SPP');
  await page.getByRole('checkbox', { name: 'SPP is Online' }).check();
  await wizard.reads(/1 of \d+ are done/);
  await wizard.reads(/Ticked at/);
  await wizard.opens('/join/address');
  await wizard.checks('spp-busy.practice.test');
  await wizard.readsTheResult();
  await wizard.follows(/Continue/);
  // Three of the certificate, that it is the primary, and that its version is not too old.
  await wizard.reads(/5 of \d+ are done/);
});

const stopping: readonly [address: string, cause: RegExp, found: RegExp][] = [
  ['spp-replica.practice.test', /is a replica/, /it is a replica/],
  ['www.practice.test', /A web site answers/, /instead of SPP’s status/],
  ['spp-expired.practice.test', /expired on/, /it expired on/],
];

for (const [address, cause, found] of stopping)
  test(`what would stop the join at ${address} is said again where Join is pressed`, async ({
    wizard,
    page,
  }) => {
    await wizard.opens('/join/address');
    await wizard.checks(address);
    await wizard.isShown(cause);
    await wizard.opens(`/join/press#address=${address}`);
    await expect(page.getByRole('heading', { name: /join would probably stop at move/ })).toBeVisible();
    await wizard.reads(found);
    await expect(page.getByText(/you can find out beforehand/)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'I pressed Join' })).toBeEnabled();
    await wizard.follows('Back to the result of the check');
    await wizard.standsOn('What will you type as SPP’s address?');
    await expect(page.getByRole('heading', { name: cause })).toBeVisible();
  });

test('where another value is to be typed, the page of Join says instead of what, and why', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/join/address');
  await wizard.checks('examplespp.practice.test');
  await wizard.readsTheResult();
  await wizard.opens('/join/press#address=examplespp.practice.test');
  await expect(page.getByRole('heading', { name: 'Type this instead' })).toBeVisible();
  await wizard.reads(
    'Instead of examplespp.practice.test, because of its Certificate name: it is for 192.0.2.123, not examplespp.practice.test.',
  );
  await wizard.presses('Use this address');
  await wizard.standsOn('Type it on SPS, press Join, sign in');
  await expect(page).toHaveURL(/press#address=192\.0\.2\.123$/);
  await expect(page.getByRole('img', { name: /with 192\.0\.2\.123 in it/ })).toBeVisible();
  await expect(page.getByText(/Instead of/)).toHaveCount(0);
  await wizard.goesBack();
  await wizard.reads(/Instead of examplespp/);
  const made = wizard.checksMade.length;
  await wizard.presses('I pressed Join');
  await wizard.standsOn('Did the join work?');
  expect(wizard.checksMade).toHaveLength(made);
});

test('where nothing was checked, the page of Join offers the check', async ({ wizard }) => {
  await wizard.opens('/join/press#address=spp.practice.test');
  await wizard.reads('No address was checked yet');
  await wizard.opens('/join/address');
  await wizard.types('spp.practice.test');
  await wizard.opens('/join/press#address=spp.practice.test');
  await wizard.reads('spp.practice.test was not checked yet');
  await wizard.reads(/you can find out beforehand/);
});

test('the rail tells what is done from what was only visited and what failed', async ({ wizard, page }) => {
  const steps = page.getByRole('navigation', { name: 'Steps' }).getByRole('listitem');
  await wizard.opens('/join/address');
  await wizard.checks('examplespp.practice.test');
  await wizard.readsTheResult();
  await wizard.opens('/join/press#address=examplespp.practice.test');
  await expect(steps.nth(0)).toContainText('(failed)');
  await expect(steps.nth(1)).toContainText(/5 of \d+ done\(visited, not done\)/);
  await expect(steps.nth(2)).toContainText('(visited, not done)');

  await wizard.opens('/join/press#address=192.0.2.123&account=ready');
  await expect(steps.nth(0)).toContainText('(visited, not done)');
  await wizard.opens('/join/address#address=192.0.2.123');
  await wizard.presses('Check');
  await wizard.readsTheResult();
  await wizard.opens('/join/press#address=192.0.2.123&account=ready');
  await expect(steps.nth(0)).toContainText('(done)');
  await expect(steps.nth(2)).toContainText('(done)');

  await wizard.opens('/join/before#address=%3A%3A1');
  await expect(steps.nth(0)).toContainText('(failed)');
});
