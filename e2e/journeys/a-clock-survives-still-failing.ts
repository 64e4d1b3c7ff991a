import { expect, test } from '../test.ts';

const mismatch = "SSLError(CertificateError(\"hostname 'spp.test' doesn't match '192.0.2.123'\",),)";
const untrusted =
  "SSLError(SSLError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed (_ssl.c:852)'),)";

test('the time left stands where it says to join once more, and on the resolution after it', async ({
  wizard,
  page,
}) => {
  const left = page.getByRole('timer').filter({ hasText: /4:\d\d left/ });
  await wizard.opens('/failed');
  await wizard.pastes(mismatch);
  await wizard.presses('Just now');
  await wizard.presses('Still failing');
  await wizard.standsOn('Still failing');
  await expect(left).toHaveCount(1);
  await wizard.pastes(mismatch);
  await wizard.isShown('This text shows the same error again');
  await expect(left).toHaveCount(1);
  await expect(left).toBeInViewport();
  await wizard.follows(/Open its resolution/);
  await wizard.standsOn('SPP’s certificate does not match the address');
  await expect(left).toHaveCount(1);
});

test('a wait that is over says nothing of a try after it', async ({ wizard, page }) => {
  await wizard.opens(`/failed#clock=${Date.now() - 60_000}&tried=join-too-slow`);
  await wizard.pastes(mismatch);
  await wizard.reads('When did it fail?');
  await expect(page.getByText(/The wait ended/)).toHaveCount(0);
});

test('a text that was followed in vain names what it may be else', async ({ wizard, page }) => {
  await wizard.opens('/failed');
  await wizard.pastes(untrusted);
  await wizard.presses('Still failing');
  await wizard.pastes(untrusted);
  await wizard.isShown('This text shows the same error again');
  await wizard.reads(/The next likely cause:/);
  await wizard.follows(/certificate is out of date|not in date|not valid/);
  await expect(page).toHaveURL(/\/errors\/certificate-dates/);
});
