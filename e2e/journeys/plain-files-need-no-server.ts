import { startFileServer } from '../file-server.ts';
import { startHostPage } from '../host-page.ts';
import { expect, test } from '../test.ts';
import { Wizard } from '../wizard.ts';

const mismatch = "SSLError(CertificateError(\"hostname 'spp.test' doesn't match '192.0.2.123'\",),)";

test('plain files under a path recognise a pasted error, keep their addresses, and ask nobody for a check', async ({
  wizard,
  page,
}) => {
  const files = await startFileServer();
  try {
    await wizard.opens(files.home);
    await wizard.follows(/I have an error/);
    await wizard.pastes(mismatch);
    await wizard.standsOn('SPP’s certificate does not match the address');
    await wizard.reloads();
    await wizard.standsOn('SPP’s certificate does not match the address');
    await wizard.opens(`${files.home}#/join/address`);
    await wizard.reads('This copy has no checker');
    await wizard.opens(`${files.home}?address=spp.example.org`);
    await wizard.presses('Check');
    await wizard.reads('There is no checker here');
    await wizard.findsItAccessible();
    await expect(page).toHaveURL(`${files.home}#/join/address#address=spp.example.org`);
    await wizard.comesToRest();
    expect(files.asked.filter((one) => !/^GET \/tools\/join\/(?:$|assets\/|icon\.svg)/.test(one))).toEqual(
      [],
    );
  } finally {
    await files.stop();
  }
});

test('plain files make a link to a case that opens in plain files', async ({ wizard, browser }) => {
  const files = await startFileServer();
  try {
    await wizard.opens(`${files.home}#/failed`);
    await wizard.pastes(mismatch);
    await wizard.sharesThisCase();
    const link = await wizard.link.inputValue();
    expect(link.startsWith(`${files.home}#/case#c1`)).toBe(true);
    const other = new Wizard(await (await browser.newContext()).newPage());
    await other.opens(link);
    await other.reads('SPP’s certificate does not match the address');
    await other.page.context().close();
  } finally {
    await files.stop();
  }
});

test('abuse 39: plain files in a frame show a cover that opens them in a tab, and nothing else', async ({
  page,
  context,
}) => {
  const files = await startFileServer();
  const portal = await startHostPage(
    `<iframe title="Wizard" width="700" height="500" src="${files.home}?embed#/failed#tried=already-joined"></iframe>`,
  );
  try {
    await page.goto(portal.origin);
    const framed = page.frameLocator('iframe');
    await expect(framed.getByRole('heading')).toHaveText(['The SPS join wizard opens in a tab of its own']);
    await expect(framed.getByRole('textbox')).toHaveCount(0);
    const tab = context.waitForEvent('page');
    await framed.getByRole('link', { name: 'Open in a tab' }).click();
    const opened = await tab;
    await expect(opened.getByRole('heading', { level: 1 })).toHaveText('Still failing');
    await expect(opened).toHaveURL(/#\/failed#tried=already-joined$/);
  } finally {
    await Promise.all([files.stop(), portal.stop()]);
  }
});
