import { customElement, expect, scriptTag, test, told } from '../portal.ts';

const mismatch = "SSLError(CertificateError(\"hostname 'spp.test' doesn't match '192.0.2.123'\",),)";

test('one script tag puts the wizard behind itself, at the door and with the words that were chosen', async ({
  page,
  portal,
}) => {
  portal.shows(
    scriptTag(portal.wizard, 'data-door="join" data-address="spp.practice.test" data-theme="dark" async'),
  );
  await page.goto(portal.origin);
  const frame = page.locator('script#wizard + iframe');
  await expect(frame).toHaveAttribute('title', 'SPS join wizard');
  const framed = frame.contentFrame();
  await expect(framed.getByRole('textbox', { name: 'SPP address' })).toHaveValue('spp.practice.test');
  await expect(framed.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(framed.getByRole('banner')).toHaveCount(0);
  const names = await page.evaluate<string[]>(
    "Object.keys(window).filter((name) => !['told', 'listen', '0'].includes(name))",
  );
  await page.goto(`${portal.origin}/elsewhere`);
  expect(names).toEqual(await page.evaluate<string[]>('Object.keys(window)'));
});

test('a portal is told of steps, diagnoses and heights, and of no address', async ({ page, portal }) => {
  portal.shows(scriptTag(portal.wizard, 'data-door="join" data-address="192.0.2.15"'));
  await page.goto(portal.origin);
  const framed = page.locator('iframe').contentFrame();
  await framed.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(framed.getByRole('region', { name: 'Result of the check' })).toBeVisible();
  await expect.poll(async () => (await told(page, 'diagnosed')).length).toBe(1);
  const source = 'sps-join-wizard';
  expect((await told(page, 'ready', 'step', 'diagnosed')).map(({ detail }) => detail)).toEqual([
    { source, type: 'ready' },
    { source, type: 'step', step: 'address' },
    {
      source,
      type: 'diagnosed',
      by: 'check',
      outcome: 'stops',
      errors: ['certificate-name-mismatch'],
    },
  ]);
  expect(JSON.stringify(await page.evaluate('window.told'))).not.toMatch(/192\.0\.2|practice/);
});

test('a portal that asks for addresses is told them', async ({ page, portal }) => {
  portal.shows(customElement(portal.wizard, 'door="join" address="spp.practice.test" share-address'));
  await page.goto(portal.origin);
  await expect
    .poll(() => told(page, 'step'))
    .toMatchObject([{ detail: { step: 'address', address: 'spp.practice.test' } }]);
});

test('a pasted text is told as its error, and done is told once the join has worked', async ({
  page,
  portal,
}) => {
  portal.shows(customElement(portal.wizard, 'door="failed"'));
  await page.goto(portal.origin);
  const framed = page.locator('sps-join-wizard > iframe').contentFrame();
  await framed.getByRole('textbox', { name: 'Error text' }).fill(mismatch);
  await framed.getByRole('button', { name: 'Find the resolution' }).click();
  await expect
    .poll(() => told(page, 'diagnosed'))
    .toMatchObject([{ detail: { by: 'text', errors: ['certificate-name-mismatch'] } }]);
  await framed.getByRole('button', { name: /worked/ }).click();
  await expect.poll(async () => (await told(page, 'done')).length).toBe(1);
  expect(JSON.stringify(await page.evaluate('window.told'))).not.toMatch(/spp\.test|192\.0\.2/);
});

test('the frame is as high as its content, and comes to rest', async ({ page, portal }) => {
  portal.shows(customElement(portal.wizard, 'door="failed"'));
  await page.goto(portal.origin);
  const frame = page.locator('iframe');
  const ask = <Answer>(what: string) => page.frames()[1]?.evaluate<Answer>(what);
  const own = () => ask<number>("document.getElementById('root').offsetHeight");
  const given = async () => (await frame.boundingBox())?.height;
  await expect.poll(async () => ((await given()) ?? 0) - ((await own()) ?? 0)).toBe(0);
  const high = await given();
  await frame.contentFrame().locator('summary').first().click();
  await expect.poll(async () => ((await given()) ?? 0) > (high ?? 0)).toBe(true);
  await frame.contentFrame().locator('summary').first().click();
  await expect.poll(given).toBe(high);
  const before = (await told(page, 'height')).length;
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await told(page, 'height')).toHaveLength(before);
  const scrolls = await ask('document.documentElement.scrollHeight > innerHeight');
  expect(scrolls).toBe(false);
});

test('changed attributes are followed: other colours at once, another door anew', async ({
  page,
  portal,
}) => {
  portal.shows(customElement(portal.wizard, 'door="failed"'));
  await page.goto(portal.origin);
  const framed = page.locator('iframe').contentFrame();
  await framed.getByRole('textbox', { name: 'Error text' }).fill('kept');
  await expect.poll(async () => (await told(page, 'ready')).length).toBe(1);
  await page.evaluate("document.getElementById('wizard').setAttribute('theme', 'dark')");
  await expect(framed.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(framed.getByRole('textbox', { name: 'Error text' })).toHaveValue('kept');
  await page.evaluate(`
    document.getElementById('wizard').setAttribute('door', 'join');
    document.getElementById('wizard').setAttribute('generation', 'link');
  `);
  await expect(framed.getByRole('radio', { name: 'SPP Address' })).toBeChecked();
  await expect(page.locator('iframe')).toHaveCount(1);
});

test('Back in the portal leaves the portal’s page, and Back in the frame goes one step', async ({
  page,
  portal,
}) => {
  portal.shows(customElement(portal.wizard, 'door="failed"'));
  await page.goto(`${portal.origin}/elsewhere`);
  await page.goto(portal.origin);
  const framed = page.locator('iframe').contentFrame();
  await framed.getByRole('link', { name: 'Pick what you see' }).click();
  await expect(framed.getByRole('heading', { level: 1 })).toHaveText('What do you see?');
  await framed.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(framed.getByRole('heading', { level: 1 })).toHaveText('What did the join say?');
  await framed.getByRole('link', { name: 'Pick what you see' }).click();
  await expect(framed.getByRole('heading', { level: 1 })).toHaveText('What do you see?');
  await page.evaluate("document.getElementById('wizard').setAttribute('door', 'join')");
  await expect(framed.getByRole('textbox', { name: 'SPP address' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Elsewhere');
});

test('from the frame the same place opens in a tab, and so does SPP', async ({ page, portal, context }) => {
  portal.shows(customElement(portal.wizard, 'error="already-joined"'));
  await page.goto(portal.origin);
  const framed = page.locator('iframe').contentFrame();
  const tab = context.waitForEvent('page');
  await framed.getByRole('link', { name: /Open in a tab/ }).click();
  const opened = await tab;
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText('SPP already knows this SPS');
  await expect(opened).toHaveURL(`${portal.wizard}/errors/already-joined`);
  await expect(opened.getByRole('banner')).toBeVisible();
});

test('a portal with a policy of its own needs to allow the script and the frame, and nothing more', async ({
  page,
  portal,
}) => {
  portal.shows(
    customElement(portal.wizard, 'door="failed"'),
    `default-src 'none'; script-src ${portal.wizard}; frame-src ${portal.wizard}`,
  );
  await page.goto(portal.origin);
  const frame = page.locator('iframe');
  await expect(frame.contentFrame().getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(async () => (await frame.boundingBox())?.height).toBeGreaterThan(500);
});
