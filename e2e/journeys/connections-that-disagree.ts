import { expect, test } from '../test.ts';

test('an address that reaches a replica on some connections says so first, and what to do', async ({
  wizard,
  page,
  lab,
}) => {
  await wizard.opens('/join/address');
  await wizard.checks(lab.that('every second connection to a replica'));
  await expect(
    page.getByRole('heading', {
      name: 'This address reaches different appliances from one connection to the next',
    }),
  ).toBeVisible();
  await wizard.reads('With one of two connections, the join would probably stop');
  await wizard.unfolds('What was checked');
  await wizard.reads(/one reaches a replica, the other does not/);
  await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  await wizard.unfolds('Everything that was seen');
  await expect(page.getByRole('table', { name: /^Second connection to/ })).toContainText(
    'SHA-256 fingerprint',
  );
  await wizard.findsItAccessible();
});
