import { startFileServer } from '../file-server.ts';
import { startHostPage } from '../host-page.ts';
import { customElement, expect, scriptTag, test, told } from '../portal.ts';

const clobbered = {
  'an image from elsewhere': (evil: string) =>
    `<img name="currentScript" alt="" src="${evil}embed.js" loading="lazy">`,
  'a form with a field named src': (evil: string) =>
    `<form name="currentScript"><input name="src" value="${evil}embed.js"></form>`,
  'a frame': () => `<iframe name="currentScript" title="x" srcdoc="x"></iframe>`,
  'two forms': (evil: string) =>
    `<form name="currentScript"></form><form name="currentScript"><input name="src" value="${evil}embed.js"></form>`,
};

for (const [what, content] of Object.entries(clobbered))
  test(`abuse 39: where ${what} is named currentScript, no frame is opened and nothing is asked for`, async ({
    page,
    wizard,
    portal,
  }) => {
    const evil = await startFileServer();
    const asked: string[] = [];
    page.on('request', (request) => {
      // What the content loads for itself is its own business.
      if (request.resourceType() !== 'image') asked.push(request.url());
    });
    portal.shows(
      content(evil.home) +
        scriptTag(portal.wizard, 'data-door="join" data-address="spp.practice.test"') +
        '<sps-join-wizard door="failed"></sps-join-wizard>',
    );
    await page.goto(portal.origin);
    await wizard.comesToRest();
    await expect(page.locator('iframe:not([srcdoc])')).toHaveCount(0);
    expect(asked.filter((url) => url.startsWith('http'))).toEqual([
      `${portal.origin}/`,
      `${portal.wizard}/embed.js`,
    ]);
    await evil.stop();
  });

test('abuse 39: colours, styles and other attributes with url() lead nowhere', async ({ page, portal }) => {
  const evil = await startFileServer();
  const attributes = [
    'brand',
    'radius',
    'font',
    'from',
    'case',
    'colour',
    'color',
    'background',
    'base',
    'src',
    'href',
    'origin',
    'theme',
    'door',
    'error',
  ]
    .map((name) => `${name}="url(${evil.home})" data-${name}="url(${evil.home})"`)
    .join(' ');
  portal.shows(customElement(portal.wizard, attributes));
  await page.goto(portal.origin);
  await expect(page.locator('iframe').contentFrame().getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('iframe')).toHaveAttribute('src', `${portal.wizard}/?embed`);
  expect(evil.asked).toEqual([]);
  await evil.stop();
});

test('abuse 39: a portal that no setting names is shown and told nothing of the wizard, and no check is made', async ({
  page,
  wizard,
  portal,
}) => {
  const unlisted = await startHostPage(
    scriptTag(portal.wizard, 'data-door="join" data-address="spp.practice.test"'),
  );
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const refused = page.waitForEvent('console', (said) => said.text().includes('frame-ancestors'));
  await page.goto(unlisted.origin);
  await refused;
  await wizard.comesToRest();
  await expect(page.locator('iframe').contentFrame().getByRole('heading', { level: 1 })).toHaveCount(0);
  await expect(page.getByText(`does not list ${unlisted.origin} as`)).toBeVisible();
  expect(asked.filter((path) => /^\/(?:assets|api)\//.test(path))).toEqual([]);
  expect(await told(page, 'ready', 'step', 'height')).toEqual([]);
  expect(portal.posts).toEqual([]);
  await unlisted.stop();
});

/** What could be tried to make the wizard check, go somewhere or fill something in. */
const forged = ['connect', 'check', 'press', 'navigate', 'step', 'theme', 'done'].flatMap((type) => [
  { source: 'sps-join-wizard', type, address: '192.0.2.15', door: 'join', step: 'done', theme: 'url(x)' },
  JSON.stringify({ source: 'sps-join-wizard', type, address: '192.0.2.15' }),
]);

test('abuse 8: a portal’s data and messages, over the window and over the port, start no check and change nothing', async ({
  page,
  wizard,
  portal,
}) => {
  portal.shows(scriptTag(portal.wizard, 'data-door="join" data-address="spp.practice.test" data-check="1"'));
  await page.goto(portal.origin);
  const framed = page.locator('iframe').contentFrame();
  await expect(framed.getByRole('textbox', { name: 'SPP address' })).toHaveValue('spp.practice.test');
  await page.evaluate(`new Promise((resolve) => {
    const messages = ${JSON.stringify(forged)};
    addEventListener('message', ({ ports: [port] }) => {
      if (port === undefined) return;
      for (const message of messages) port.postMessage(message);
      setTimeout(resolve, 300);
    });
    for (const message of messages) frames[0].postMessage(message, '*');
    frames[0].focus();
  })`);
  await wizard.comesToRest();
  await expect(framed.getByRole('textbox', { name: 'SPP address' })).toHaveValue('spp.practice.test');
  await expect(framed.locator('html')).not.toHaveAttribute('data-theme', /./);
  expect(portal.posts).toEqual([]);
});

test('abuse 8: what another frame says in the wizard’s name is not passed on', async ({ page, portal }) => {
  const liar = await startHostPage(`<script>
    const lie = (type, more) => ({ source: 'sps-join-wizard', type, ...more });
    const { port1, port2 } = new MessageChannel();
    parent.postMessage(lie('ready'), '*', [port2]);
    port1.postMessage(lie('done'));
    parent.postMessage(lie('height', { height: 9 }), '*');
    parent.frames[0].postMessage(lie('connect', { shareAddress: true }), '*');
    addEventListener('message', ({ data }) => parent.postMessage({ heard: data }, '*'));
  </script>`);
  portal.shows(
    `${scriptTag(portal.wizard, 'data-door="join" data-address="spp.practice.test"')}
     <script>
       window.heard = [];
       addEventListener('message', ({ data }) => { if (data.heard) heard.push(data.heard); });
       document.getElementById('wizard').addEventListener('ready', () => {
         window.liar = document.createElement('iframe');
         liar.src = ${JSON.stringify(liar.origin)};
         liar.onload = () => setTimeout(() => { window.hasLied = true; }, 300);
         document.body.append(liar);
       });
     </script>`,
  );
  await page.goto(portal.origin);
  await expect.poll(() => page.evaluate('window.hasLied')).toBe(true);
  expect(await told(page, 'done')).toEqual([]);
  expect(await told(page, 'ready')).toHaveLength(1);
  // The line still leads to the portal, and still without an address.
  await page
    .frames()[1]
    ?.getByRole('link', { name: /Continue/ })
    .click();
  await expect
    .poll(async () => (await told(page, 'step')).map(({ detail }) => detail))
    .toEqual(['address', 'before'].map((step) => ({ source: 'sps-join-wizard', type: 'step', step })));
  expect(await page.evaluate('window.heard')).toEqual([]);
  expect((await page.locator('iframe').first().boundingBox())?.height).toBeGreaterThan(300);
  await liar.stop();
});
