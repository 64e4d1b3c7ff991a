import { expect, test } from '../test.ts';

const beacon = 'http://evil.example/beacon.png';
const notes = [
  `<img src=x onerror="document.title='run'"><svg onload="document.title='run'">`,
  `<script>document.title='run'</script><iframe src="${beacon}"></iframe>`,
  `![picture](${beacon})`,
  `[here](javascript:document.title='run')`,
  `!${beacon}!`,
  `{color:red}[here|javascript:document.title='run']{color}`,
  `\u202Etset.ecitcarp\u202C ${beacon}`,
].join('\n');
/** An error whose text was made by somebody else, with a name that they want typed. */
const named = (name: string) =>
  `requests.exceptions.SSLError: hostname 'spp.practice.test' doesn't match '${name}'`;

test('abuse 35: markup in a pasted text is shown as text and asks for nothing', async ({ wizard, page }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('evil')) foreign.push(request.url());
  });
  page.on('dialog', (dialog) => foreign.push(dialog.message()));
  await wizard.opens('/failed');
  const title = await page.title();
  await wizard.pastes(notes);
  await wizard.pastes(`${notes}\n{"Code": 60108, "Message": ${JSON.stringify(notes)}}`);
  await wizard.opens(
    `/errors/certificate-name-mismatch#entered=spp.test&offered=${encodeURIComponent('<img src=x onerror=alert(1)>')}&from=text&reason=offers-name`,
  );
  await wizard.comesToRest();
  await expect(page.locator('img[src="x"], iframe, a[href^="javascript:"], [onerror], [onload]')).toHaveCount(
    0,
  );
  expect(foreign).toEqual([]);
  expect(title).not.toBe('run');
  await expect(page).not.toHaveTitle('run');
});

test('abuse 35: markup and controls in a certificate and a status are shown as text', async ({
  wizard,
  page,
}) => {
  const said: string[] = [];
  page.on('dialog', (dialog) => said.push(dialog.message()));
  await wizard.opens('/join/address');
  await wizard.checks('spp-hostile.practice.test');
  await wizard.readsTheResult();
  await wizard.reads('<img src=x onerror=alert(1)>');
  await expect(page.locator('main img, main iframe, main [onerror]')).toHaveCount(0);
  const shown = await page.locator('main').innerText();
  expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(said).toEqual([]);
});

test('abuse 33: a name in a pasted text is only named there, and given to nobody to type', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/failed');
  await wizard.pastes(named('evil.example'));
  await wizard.standsOn('SPP’s certificate does not match the address');
  await wizard.comesToRest();
  await expect(page.getByRole('button', { name: /^Copy.*evil/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /^Type (exactly )?this/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Check evil.example' })).toBeVisible();
  expect(wizard.checksMade).toEqual([]);
});

test('abuse 40: no page asks anybody but our server, and what is copied is one line', async ({
  wizard,
  page,
  context,
  baseURL,
}) => {
  const foreign: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`) && !/^(data|blob):/.test(request.url()))
      foreign.push(request.url());
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const path of ['/', '/join/before', '/join/account', '/join/press', '/failed', '/symptom', '/errors'])
    await wizard.opens(path);
  await wizard.opens('/join/address');
  await wizard.checks('examplespp.practice.test');
  await wizard.presses('Copy 192.0.2.123');
  const copied = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(copied).toBe('192.0.2.123');
  expect(foreign).toEqual([]);
});
