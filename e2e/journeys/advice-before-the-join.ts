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
  await wizard.reads(/The replica claims that 198\.51\.100\.22 is its primary/);
  await expect(page.getByText(/join again|Find the primary/)).toHaveCount(0);
  await wizard.findsItAccessible();
  await wizard.presses('Check 198.51.100.22');
  await wizard.standsOn('What will you type as SPP’s address?');
  await expect(wizard.addressField).toHaveValue('198.51.100.22');
  await wizard.reads(/Checked from/);
  expect(wizard.checksMade.length).toBeGreaterThan(1);
});

test('after the check of an SPP that installs a patch, its state is said and not asked for', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/join/address');
  await wizard.checks('spp-busy.practice.test');
  await wizard.follows(/See what to do/);
  await wizard.reads(/SPP says that its state is Maintenance\. It usually passes by itself/);
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
  await wizard.reads(/a DNS name that leads to the primary alone, 198\.51\.100\.22,/);
  await wizard.reads(
    /use the IPv4 address of the primary, 198\.51\.100\.22: the certificate that was seen there holds it/,
  );
  await wizard.findsItAccessible();
  await expect(page.getByRole('button', { name: 'Check 198.51.100.22' })).toBeVisible();
});
