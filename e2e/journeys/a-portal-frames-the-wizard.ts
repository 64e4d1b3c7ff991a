import { startHostPage } from '../host-page.ts';
import { startOwnServer } from '../own-server.ts';
import { expect, test } from '../test.ts';

/** What a page of somebody else could say to make the wizard check something. */
const messages = ['check', 'start', 'press', 'submit', 'navigate'].flatMap((type) => [
  { type, address: 'spp.practice.test' },
  { action: type, data: { address: 'spp.practice.test' } },
  JSON.stringify({ type, address: 'spp.practice.test' }),
]);

test('abuse 8: a portal that frames the wizard starts no check, whatever its data and its messages say', async ({
  page,
  wizard,
}) => {
  const portal = await startHostPage(
    '<div id="place" data-address="spp.practice.test" data-check="1"></div>',
  );
  const server = await startOwnServer('--frame-ancestors', portal.origin);
  try {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') asked.push(request.url());
    });
    await page.goto(portal.origin);
    const address = `${server.origin}/join/address?embed&address=spp.practice.test&check=1`;
    await page.evaluate(`
      const frame = document.createElement('iframe');
      frame.dataset.address = 'spp.practice.test';
      frame.name = 'check';
      frame.src = ${JSON.stringify(address)};
      document.getElementById('place').append(frame);
    `);
    const framed = page.frameLocator('iframe');
    await expect(framed.getByRole('textbox', { name: 'SPP address' })).toHaveValue('spp.practice.test');
    await page.evaluate(`
      for (const message of ${JSON.stringify(messages)}) {
        const { port1, port2 } = new MessageChannel();
        frames[0].postMessage(message, '*', [port2]);
        port1.postMessage(message);
      }
      frames[0].focus();
    `);
    await wizard.comesToRest();
    expect(asked).toEqual([]);
  } finally {
    await Promise.all([server.stop(), portal.stop()]);
  }
});

test('abuse 39: a page that no setting names cannot frame the wizard', async ({ page, baseURL }) => {
  const portal = await startHostPage('');
  try {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(portal.origin);
    const refused = page.waitForEvent('console', (said) => said.text().includes('frame-ancestors'));
    await page.evaluate(`
      const frame = document.createElement('iframe');
      frame.src = ${JSON.stringify(`${baseURL}/join/address?embed#address=spp.practice.test`)};
      document.body.append(frame);
    `);
    await refused;
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);
    expect(asked.filter((path) => path.startsWith('/assets/') || path.startsWith('/api/'))).toEqual([]);
  } finally {
    await portal.stop();
  }
});
