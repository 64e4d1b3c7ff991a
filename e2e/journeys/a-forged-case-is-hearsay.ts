import { forgedFragment, insideOf } from '../case-link.ts';
import { expect, test } from '../test.ts';
import { Wizard } from '../wizard.ts';

const beacon = 'http://evil.example/beacon.png';
const hostile = `<img src=x onerror="document.title='run'"> ![x](${beacon}) [y](javascript:document.title='run') !${beacon}! \u202Etset\u202C \u001b]52;c;AAAA\u0007`;

/** The case of a clear check, as JSON, with a change that no wizard makes. */
async function forge(wizard: Wizard, change: (shared: Record<string, unknown>) => object): Promise<string> {
  await wizard.opens('/join/address');
  await wizard.checks('spp.practice.test');
  await wizard.readsTheResult();
  await wizard.sharesThisCase();
  await wizard.replacesNames(false);
  const shared = JSON.parse(insideOf(await wizard.link.inputValue())) as Record<string, unknown>;
  return `/case${forgedFragment(Buffer.from(JSON.stringify({ ...shared, ...change(shared) }), 'utf8'))}`;
}

test('abuse 32: a forged case that says "tested: evil.example" gives no value to type', async ({
  wizard,
  page,
  browser,
}) => {
  const path = await forge(wizard, (shared) => ({
    check: JSON.parse(
      JSON.stringify(shared['check']).replaceAll('spp.practice.test', 'evil.example'),
    ) as unknown,
    answers: { address: 'evil.example', entered: 'spp.test', offered: ['evil.example'], from: 'text' },
    tested: ['evil.example'],
    enter: [{ value: 'evil.example', covers: { sps: true, strict: true } }],
  }));
  const other = new Wizard(
    await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage(),
  );
  await other.opens(path);
  await other.comesToRest();
  const main = other.page.getByRole('main');
  await expect(main.getByText('evil.example').first()).toBeVisible();
  await expect(main.getByRole('button', { name: /^(Copy (?!as |the request)|Use )/ })).toHaveCount(0);
  await expect(main.getByRole('heading', { name: /^Type / })).toHaveCount(0);
  await expect(main.getByText(/\btested\b/i)).toHaveCount(0);
  await other.follows('Continue at SPP’s address');
  await expect(other.addressField).toHaveValue('evil.example');
  await expect(other.page.getByRole('heading', { name: /^Type / })).toHaveCount(0);
  expect(other.checksMade).toEqual([]);
  await other.page.context().close();
});

test('abuse 35: a note with an image, a link that runs and text that runs backwards is plain text', async ({
  wizard,
  page,
  context,
}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('evil')) foreign.push(request.url());
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await wizard.opens(
    await forge(wizard, () => ({ by: hostile, notes: [{ at: 1_700_000_000_000, asks: { text: hostile } }] })),
  );
  await wizard.reads(/<img src=x onerror=/);
  await expect(page.locator('main img, main iframe, a[href^="javascript:"], [onerror]')).toHaveCount(0);
  await expect(page).not.toHaveTitle('run');
  const acting = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
  expect(await page.locator('main').innerText()).not.toMatch(acting);
  await wizard.unfolds('As a report');
  for (const form of ['text', 'Markdown', 'JSON']) {
    await wizard.presses(`Copy as ${form}`);
    await wizard.reads(`Copied as ${form}.`);
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toContain('onerror');
    expect(copied).not.toMatch(acting);
    if (form === 'Markdown') expect(copied).not.toMatch(/!\[|!http/);
  }
  expect(foreign).toEqual([]);
});

test('abuse 7: opening a case, reloading it, coming back to it and opening it from another page check nothing', async ({
  wizard,
  page,
}) => {
  const path = await forge(wizard, () => ({}));
  const made = wizard.checksMade.length;
  await wizard.opens(path);
  await wizard.reads('What the sender’s check saw');
  await wizard.reloads();
  await wizard.goesTo(page.getByRole('banner').getByRole('link', { name: 'All known errors' }));
  await wizard.goesBack();
  await wizard.reads('What the sender’s check saw');
  const popup = page.waitForEvent('popup');
  await page.evaluate(`window.open(${JSON.stringify(path)})`);
  const opened = new Wizard(await popup);
  await opened.reads('What the sender’s check saw');
  await opened.comesToRest();
  expect([wizard.checksMade.length, opened.checksMade]).toEqual([made, []]);
});

test('a case of another time, at the edge of what a clock can say, is still shown', async ({ wizard }) => {
  await wizard.opens(await forge(wizard, () => ({ at: 8.64e15, offset: 1440 })));
  await wizard.unfolds('About this link');
  await wizard.reads(/in the future, by this clock/);
  await wizard.opens(await forge(wizard, () => ({ at: -8.64e15, offset: -1440, check: null })));
  await wizard.standsOn('A shared case');
});
