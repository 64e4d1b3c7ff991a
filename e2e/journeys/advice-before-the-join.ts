import { expect, test } from '../test.ts';

test('after the check of a replica, the primary that it claims is one press from its own check', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/join/address');
  await wizard.checks('spp-replica.practice.test');
  await wizard.follows(/See what to do/);
  await wizard.standsOn('The address is a replica of the SPP cluster');
  await wizard.reads('This server claims');
  await wizard.reads(/The replica claims that 198\.51\.100\.22 is its primary\. A claim proves nothing/);
  await expect(page.getByText(/join again|check the address here/i)).toHaveCount(0);
  await wizard.findsItAccessible();
  await wizard.presses('Check 198.51.100.22');
  await wizard.standsOn('What will you type as SPP’s address?');
  await wizard.standsAtCheckOf('198.51.100.22');
  await wizard.readsTheResult();
  expect(wizard.checksMade.length).toBeGreaterThan(1);
});

test('after the check of an SPP that installs a patch, its state is said and not asked for', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/join/address');
  await wizard.checks('spp-busy.practice.test');
  await wizard.follows(/See what to do/);
  await wizard.reads(/SPP says that its state is Maintenance\. This state usually passes/);
  await expect(page.getByText(/the check shows its state/)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Check spp-busy.practice.test again' })).toBeVisible();
});

test('of a name with two addresses, the page says which is which and how to reach the primary alone', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/join/address');
  await wizard.checks('spp-cluster.practice.test');
  await wizard.follows(/See what to do/);
  const which = page.getByLabel('Which address is which');
  await expect(which).toContainText('198.51.100.22the primary, state Online');
  await expect(which).toContainText('198.51.100.10a replica, state Online');
  await wizard.reads(/a DNS name that leads to the primary alone, 198\.51\.100\.22\./);
  await wizard.reads(
    /The certificate that was seen at the primary, 198\.51\.100\.22, names this IPv4 address/,
  );
  await wizard.findsItAccessible();
  await expect(page.getByRole('button', { name: 'Check 198.51.100.22' })).toBeVisible();
});

for (const address of ['203.0.113.20', 'nowhere.practice.test', 'silent.practice.test'])
  test(`what our server does not reach at ${address} is not said of the browser, and nobody goes back`, async ({
    wizard,
    page,
  }) => {
    await wizard.opens('/join/address');
    await wizard.checks(address);
    await wizard.follows('See what to do');
    await wizard.standsOn('This wizard’s server does not reach SPP at this address');
    await wizard.reads(/only this wizard’s server, .* has tried it/);
    await wizard.reads(/Compare the address with SPP’s own, character by character/);
    await expect(page.getByText(/Back button|press Back until|Did that work/)).toHaveCount(0);
    await wizard.findsItAccessible();
    await wizard.opens(`/errors/address-unreachable#address=${address}`);
    await wizard.standsOn('SPP’s address cannot be reached from your browser');
    await wizard.reads(/Click the browser’s Back button/);
    await wizard.reads(/press Back until/i);
  });

test('what did not come up in the browser has steps for who has not pressed Join', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/join/address');
  await wizard.checks('spp.practice.test');
  await wizard.unfolds('Test it from your browser');
  await wizard.chooses('The browser’s own error page, such as “This site can’t be reached”');
  await wizard.follows('See what to do');
  await wizard.reads(/open TCP port 443 from the computer of the SPS administrator to SPP/);
  await wizard.reads(/The browser’s own error page came up instead of SPP’s sign-in\. You reported this at/);
  await expect(page.getByText(/Back button|press Back until/)).toHaveCount(0);
});
