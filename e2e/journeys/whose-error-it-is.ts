import { expect, test } from '../test.ts';

const bare = '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed (_ssl.c:581)';
const ticket =
  "ServiceNow INC0012345: the join fails with SSLError(CertificateError(\"hostname '192.0.2.123' doesn't match 'spp.example.org'\",),)";
const unasked = 'This text does not say whose error it is';

test('words that any program may say are no headline: one question decides', async ({ wizard, page }) => {
  await wizard.opens('/failed');
  await wizard.pastes(bare);
  await wizard.isShown(unasked);
  await wizard.reads(/Did SPS show this after you pressed Join\?/);
  await wizard.reads(/^If this came from SPS: /);
  await wizard.findsItAccessible();
  await wizard.follows(/^Yes, SPS showed it/);
  await expect(page).toHaveURL(/\/errors\/.*from=confirmed/);
  await wizard.reads(/It is this error if SPS showed it after you pressed Join/);
  await wizard.goesBack();
  await wizard.reads(unasked);
});

test('by keyboard, the yes is the next thing behind the answer', async ({ wizard, page }) => {
  await wizard.opens('/failed');
  await wizard.pastes(bare);
  await wizard.isShown(unasked);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /^Yes, SPS showed it/ })).toBeFocused();
});

test('who says that another program showed it is asked what SPS shows', async ({ wizard }) => {
  await wizard.opens('/failed');
  await wizard.pastes(bare);
  await wizard.follows(/^No, another program showed it/);
  await wizard.standsOn('What do you see?');
});

test('what the admin confirmed is shared as picked, and not as recognised', async ({ wizard, page }) => {
  await wizard.opens('/failed');
  await wizard.pastes(bare);
  await wizard.follows(/^Yes, SPS showed it/);
  await wizard.sharesThisCase();
  await wizard.opens(`/case${new URL(await wizard.link.inputValue()).hash}`);
  await wizard.unfolds('Join errors in this case');
  await wizard.reads(/Picked by the sender/);
  await expect(page.getByText(/Recognised in a text/)).toHaveCount(0);
});

test('a probable error says what speaks against it', async ({ wizard }) => {
  await wizard.opens('/failed');
  await wizard.pastes(ticket);
  await wizard.standsOn('SPP’s certificate does not match the address');
  await wizard.reads('Probably this join error');
  await wizard.reads(/^Probably this error\. The text also names ServiceNow\./);
  await wizard.findsItAccessible();
});
