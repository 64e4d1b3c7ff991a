import { expect, test } from '../test.ts';

test('a certificate for another address is explained, and its tested address is taken with one click', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/join/address');
  await wizard.checks('examplespp.practice.test');
  await wizard.isShown('SPP’s certificate is for 192.0.2.123, not for the name you typed');
  await wizard.reads('Would probably stop at move 4 of 5');
  await expect(page.getByRole('heading', { name: 'Type this instead' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy 192.0.2.123' })).toBeVisible();
  const made = wizard.checksMade.length;

  await wizard.presses('Use this address');
  await wizard.standsAtCheckOf('192.0.2.123');
  await expect(page).toHaveURL(/#address=192\.0\.2\.123$/);
  await wizard.isShown('Nothing seen from here would stop the join');
  expect(wizard.checksMade).toHaveLength(made);

  await wizard.goesBack();
  await wizard.standsAtCheckOf('examplespp.practice.test');
  await expect(page.getByRole('heading', { name: 'Type this instead' })).toBeVisible();
  await wizard.isShown('SPP’s certificate is for 192.0.2.123, not for the name you typed');
});

test('an address that is to stay gets the lines for a certificate that names it', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/join/address');
  await wizard.checks('192.0.2.15');
  await wizard.presses('Keep the address, replace the certificate');
  await expect(page.getByRole('definition').filter({ hasText: '192.0.2.15' })).toBeVisible();
  await wizard.reads('Subject Alternate Names (IP Address)');
});
