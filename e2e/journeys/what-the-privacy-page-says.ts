import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Request } from '@playwright/test';
import { startHostPage } from '../host-page.ts';
import { startOwnServer } from '../own-server.ts';
import { startRecordingRelay } from '../recording-relay.ts';
import { expect, test } from '../test.ts';

const secret = 'Tr0ub4dor';
const pasted = `${secret} SSLError(CertificateError("hostname 'spp.test' doesn't match '192.0.2.123'",),)`;

const all = (requests: readonly Request[]) =>
  requests.map((one) => `${one.url()} ${JSON.stringify(one.headers())} ${one.postData() ?? ''}`).join('\n');

test('pasted text goes nowhere and is stored nowhere; the page asks its own server only, and sets no cookie', async ({
  wizard,
  page,
  context,
  baseURL,
}) => {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await wizard.opens('/failed');
  await wizard.pastes(pasted);
  await wizard.standsOn('SPP’s certificate does not match the address');
  await wizard.comesToRest();
  expect(all(requests)).not.toContain(secret);
  expect(await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')).not.toContain(
    secret,
  );
  expect(await page.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0);
  const own = new URL(baseURL ?? '').origin;
  const others = requests.map((one) => new URL(one.url())).filter(({ protocol }) => protocol !== 'data:');
  expect([...new Set(others.map(({ origin }) => origin))]).toEqual([own]);
  expect(await context.cookies()).toEqual([]);
});

test('answers after the # reach no server, and a press on Check sends the address and no more', async ({
  wizard,
}) => {
  const server = await startOwnServer();
  const relay = await startRecordingRelay(server.origin);
  await wizard.opens(`${relay.origin}/join/address#address=spp.practice.test&sps=7.3.1&generation=link`);
  await wizard.comesToRest();
  expect(relay.sent()).not.toMatch(/practice|7\.3\.1|generation/);
  await wizard.presses('Check');
  await wizard.readsTheResult();
  const bodies = [...relay.sent().matchAll(/^\{.*?\}(?=$|[A-Z]{3,} )/gm)].map(([body]) => body);
  expect(bodies[0]).toBe('{"address":"spp.practice.test"}');
  for (const body of bodies)
    expect(Object.keys(JSON.parse(body) as object)).toEqual(expect.arrayContaining(['address']));
  expect(relay.sent()).not.toMatch(/7\.3\.1|generation/);
  relay.stop();
  await server.stop();
});

test('the browser keeps the colours, the last step and the ticks; the tab keeps results; Start again deletes the case', async ({
  page,
  wizard,
}) => {
  await wizard.opens('/join/address');
  await wizard.checks('spp.practice.test');
  await wizard.readsTheResult();
  await wizard.follows(/Continue/);
  await wizard.unfolds('On SPS');
  await page.getByRole('checkbox', { name: 'Every SPS node has joined the SPS cluster' }).check();
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  const keys = async (which: string) => (await page.evaluate<string[]>(`Object.keys(${which})`)).sort();
  const known = ['sps-join-wizard.last-place', 'sps-join-wizard.ticks', 'theme'];
  expect(await keys('localStorage')).toEqual(known);
  expect((await keys('sessionStorage')).length).toBeGreaterThan(0);
  await wizard.presses('Start again');
  await expect.poll(() => keys('localStorage')).not.toContain('sps-join-wizard.last-place');
  await expect.poll(() => keys('localStorage')).not.toContain('sps-join-wizard.ticks');
});

test('a shared case stands after the #, and no server learns it', async ({ page, wizard }) => {
  const server = await startOwnServer();
  const relay = await startRecordingRelay(server.origin);
  await wizard.opens(`${relay.origin}/failed`);
  await wizard.pastes(pasted);
  await wizard.sharesThisCase();
  const link = new URL(await wizard.link.inputValue());
  await page.goto('about:blank');
  await wizard.opens(`${relay.origin}${link.pathname}${link.hash}`);
  await wizard.comesToRest();
  expect(link.hash.length).toBeGreaterThan(20);
  expect(relay.sent()).not.toContain(link.hash.slice(1, 21));
  relay.stop();
  await server.stop();
});

test('a sign-on in front is sent path and query, not what follows the #, which its page could read', async ({
  page,
}) => {
  const signOn = await startHostPage();
  const asked: string[] = [];
  const gate = createServer((request, response) => {
    asked.push(request.url ?? '');
    const back = encodeURIComponent(request.url ?? '');
    response.writeHead(302, { location: `${signOn.origin}/?return=${back}` }).end();
  });
  gate.listen(0, '127.0.0.1');
  await once(gate, 'listening');
  const { port } = gate.address() as AddressInfo;
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await page.goto(`http://127.0.0.1:${port}/case?theme=dark#c1secret`);
  expect(asked[0]).toBe('/case?theme=dark');
  const sent = requests.map((one) => one.url().replace(/#.*/, ''));
  expect(sent).toContain(`${signOn.origin}/?return=%2Fcase%3Ftheme%3Ddark`);
  expect(sent.join(' ') + asked.join(' ')).not.toContain('secret');
  // The browser keeps it across the redirect (Fetch, "location URL").
  expect(await page.evaluate('location.hash')).toBe('#c1secret');
  gate.close();
  await signOn.stop();
});
