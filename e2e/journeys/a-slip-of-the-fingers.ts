import { expect, test } from '../test.ts';

test('an address that was an SPP a moment ago is offered after a slip', async ({ wizard }) => {
  await wizard.opens('/join/address');
  await wizard.checks('spp.practice.test');
  await wizard.reads('Nothing seen from here would stop the join');

  await wizard.checks('sp.practice.test');
  await wizard.reads('This differs by one letter');
  await wizard.presses('Check spp.practice.test');
  await wizard.reads('Nothing seen from here would stop the join');
  await wizard.standsAtCheckOf('spp.practice.test');
});

test('a name whose addresses differ says so first, and a replica’s members can be read', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/join/address');
  await wizard.checks('spp-cluster.practice.test');
  await expect(
    page.getByRole('heading', { name: /The addresses of this name give different answers/ }),
  ).toBeVisible();
  await wizard.unfolds('Everything that was seen');
  await wizard.reads(/SPP2: 198\.51\.100\.10, replica, Online/);
});
