import { expect, test } from '../test.ts';

test('a certificate that only an old SPS accepts proves nothing before the join', async ({ wizard }) => {
  await wizard.opens('/join/address');
  await wizard.checks('192.0.2.13');
  await wizard.readsTheResult();
  await wizard.follows(/Continue/);
  await wizard.reads(/Not proven: the certificate names it in a way that an old SPS accepts/);
});

test('a pattern in a certificate is called a pattern, and is not checked', async ({ wizard, lab, page }) => {
  await wizard.opens('/join/address');
  await wizard.checks(lab.that('two levels below'));
  await wizard.unfolds('What this server claims');
  await wizard.reads(/This is a pattern, not an address/);
  await expect(page.getByRole('button', { name: /^Check \*/ })).toHaveCount(0);
});

test('an address that is never dialled says why, without advice that cannot help', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/join/address');
  await wizard.checks('127.0.0.1');
  await wizard.reads(/a range that no checker dials/);
  await expect(page.getByText(/from a machine in the network of SPS/)).toHaveCount(0);
});

for (const address of ['mute.practice.test', 'sni.practice.test'])
  test(`${address}, which shows no known error, leaves something to do`, async ({ wizard }) => {
    await wizard.opens('/join/address');
    await wizard.checks(address);
    await wizard.presses(`Check ${address} again`);
    await wizard.readsTheResult();
  });
