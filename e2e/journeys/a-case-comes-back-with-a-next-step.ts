import { expect, test } from '../test.ts';
import { Wizard } from '../wizard.ts';

const text = `SSLError(CertificateError("hostname 'spp.practice.test' doesn't match '192.0.2.123'",),)`;

test('the supporter adds a next step, and the admin sees it on top and goes on from there', async ({
  wizard,
  browser,
}) => {
  await wizard.opens('/failed#sps=8.2');
  await wizard.pastes(text);
  await wizard.sharesThisCase();
  await wizard.replacesNames(false);

  const supporter = new Wizard(await (await browser.newContext()).newPage());
  await supporter.opens(await wizard.link.inputValue());
  await supporter.unfolds('Answer with a next step');
  await supporter.page
    .getByRole('textbox', { name: 'Try this' })
    .fill('Look at the Cluster page first.\nThen call.');
  await supporter.linkIsReady('Then call.');
  const withoutError = await supporter.link.inputValue();
  await supporter.page
    .getByRole('combobox', { name: 'A known join error, as well or instead' })
    .selectOption('spp-is-replica');
  await expect(supporter.link).not.toHaveValue(withoutError);
  const back = await supporter.link.inputValue();
  expect(supporter.checksMade).toEqual([]);
  await supporter.page.context().close();

  await wizard.opens(back);
  const asked = wizard.page.getByRole('heading', { level: 2 }).first();
  await expect(asked).toHaveText('Try this');
  await wizard.reads('Look at the Cluster page first. Then call.');
  await wizard.follows('See what to do');
  await expect(wizard.page).toHaveURL(/entered=spp\.practice\.test.*sps=8\.2/);
  await wizard.goesBack();
  await wizard.follows(/The address is a replica/);
  await wizard.standsOn('The address is a replica of the SPP cluster');
  await expect(wizard.page).toHaveURL(/sps=8\.2/);
  expect(wizard.checksMade).toEqual([]);
});

test('the supporter asks to check again, and the admin is one press away from it', async ({
  wizard,
  browser,
}) => {
  await wizard.opens('/join/address');
  await wizard.checks('192.0.2.15');
  await wizard.readsTheResult();
  await wizard.sharesThisCase();
  await wizard.replacesNames(false);

  const supporter = new Wizard(await (await browser.newContext()).newPage());
  await supporter.opens(await wizard.link.inputValue());
  await supporter.unfolds('Ask to check again');
  await expect(supporter.link).toHaveValue(/check SPP’s address again[^]*#c1/);
  const request = await supporter.link.inputValue();
  await supporter.page.context().close();

  const made = wizard.checksMade.length;
  await wizard.opens(request.slice(request.indexOf('http')));
  await wizard.reads('The address in this case is 192.0.2.15.');
  expect(wizard.checksMade).toHaveLength(made);
  // The one press, on a button that names the address.
  await wizard.presses('Check again');
  await wizard.standsAtCheckOf('192.0.2.15');
  await wizard.readsTheResult();
  expect(wizard.checksMade.length).toBeGreaterThan(made);
});

test('with names replaced, a next step still comes back, and no token is taken for an address', async ({
  wizard,
}) => {
  await wizard.opens('/failed#sps=8.2');
  await wizard.pastes(text);
  await wizard.sharesThisCase();
  await wizard.opens(await wizard.link.inputValue());
  await wizard.follows('See what to do');
  await expect(wizard.page).not.toHaveURL(/HOST|IP-1/);
  await expect(wizard.page).toHaveURL(/sps=8\.2/);
});

test('an answer that speaks of tokens names the real names in the tab of its owner alone, after a reload too', async ({
  wizard,
  browser,
}) => {
  await wizard.opens('/join/address');
  await wizard.checks('192.0.2.15');
  await wizard.readsTheResult();
  await wizard.sharesThisCase();

  const supporter = new Wizard(await (await browser.newContext()).newPage());
  await supporter.opens(await wizard.link.inputValue());
  await supporter.unfolds('Answer with a next step');
  await supporter.page.getByRole('textbox', { name: 'Try this' }).fill('Type IP-1 again.');
  await supporter.page.getByRole('textbox', { name: 'Your name' }).fill('Jana of support');
  await supporter.linkIsReady('Jana of support');
  const back = await supporter.link.inputValue();
  await supporter.opens(back);
  await supporter.reads('Type IP-1 again.');
  await expect(supporter.page.getByRole('main')).not.toContainText('192.0.2.15');
  await supporter.page.context().close();

  await wizard.opens(back);
  await wizard.reads('Type 192.0.2.15 again.');
  await wizard.reads(/check it before you type it/);
  await wizard.reads(/Added by Jana of support/);
  await wizard.reloads();
  await wizard.reads('Type 192.0.2.15 again.');
  // What goes out again from here holds the tokens.
  await wizard.unfolds('Answer with a next step');
  await wizard.page.getByRole('textbox', { name: 'Try this' }).fill('It did not help.');
  await wizard.linkIsReady('It did not help.');
  const again = await wizard.link.inputValue();
  const other = new Wizard(await (await browser.newContext()).newPage());
  await other.opens(again);
  await other.reads('It did not help.');
  await expect(other.page.getByRole('main')).not.toContainText('192.0.2.15');
  await other.page.context().close();
});

test('a check from here stands beside what was sent, and what was sent stays', async ({
  wizard,
  browser,
}) => {
  await wizard.opens('/join/address');
  await wizard.checks('192.0.2.15');
  await wizard.readsTheResult();
  await wizard.sharesThisCase();
  const supporter = new Wizard(await (await browser.newContext()).newPage());
  await supporter.opens(await wizard.link.inputValue());
  await supporter.unfolds('Compare from here');
  const field = supporter.page.getByRole('textbox', { name: 'Address to check from here' });
  await expect(field).toHaveValue('');
  await field.fill('spp.practice.test');
  await supporter.presses('Check from here');
  await supporter.reads(/Seen from here, these rows differ: Certificate name\./);
  await expect(supporter.page.getByRole('columnheader')).toHaveText([
    'Checked',
    'The sender saw',
    'Seen from here',
  ]);
  await supporter.reads('What the sender’s check saw');
  expect(supporter.checksMade).toHaveLength(1);
  await supporter.page.context().close();
});
