import { expect, test } from '../test.ts';

test('before any try, the page of a predicted error gives the tested address and asks nothing of a try', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/join/address');
  await wizard.checks('examplespp.practice.test');
  await wizard.follows(/See what to do/);
  await wizard.standsOn('SPP’s certificate does not match the address');
  await wizard.reads('If this address cannot be used');
  await wizard.reads(/Only if Join has failed with this error already/);
  await expect(page.getByText(/If SPP’s certificate contains/)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Did that work?' })).toHaveCount(0);
  await wizard.presses('Use this address');
  await wizard.standsOn('What will you type as SPP’s address?');
  await wizard.standsAtCheckOf('192.0.2.123');
  expect(wizard.checksMade).toHaveLength(2);
});

test('an address that was typed already is not given again for an error that is not about it', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/join/address');
  await wizard.checks('spp.practice.test');
  await wizard.readsTheResult();
  for (const [error, where] of [
    ['spp-is-replica', /SPS reached another appliance/],
    ['address-unreachable', /between your browser and SPP/],
  ] as const) {
    await wizard.opens(`/errors/${error}#address=spp.practice.test`);
    await wizard.reads(where);
    await expect(page.getByText(/Type spp\.practice\.test/)).toHaveCount(0);
  }
  await wizard.opens('/errors/already-joined#address=spp.practice.test');
  await wizard.reads('The way back to SPS');
  await expect(page.getByText(/Type .* into/)).toHaveCount(0);
});

test('after the words of a strict client, an address that only an old one takes is not given to type', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/failed');
  await wizard.pastes(
    `SSLError(SSLCertVerificationError(1, "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: IP address mismatch, certificate is not valid for '192.0.2.13'. (_ssl.c:1006)"))`,
  );
  await wizard.presses('Check 192.0.2.13');
  await wizard.readsTheResult();
  await wizard.goesBack();
  await expect(
    page.getByRole('heading', { name: 'Your SPS does not take the certificate for 192.0.2.13' }),
  ).toBeVisible();
  await wizard.reads('Subject Alternate Names (IP Address)');
  await expect(page.getByText(/Type 192\.0\.2\.13/)).toHaveCount(0);
});
