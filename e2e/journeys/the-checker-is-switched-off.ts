import { trialPem } from '#diagnosis/secrets/fixtures/trial-pem.ts';
import { startOwnServer } from '../own-server.ts';
import { expect, test } from '../test.ts';

test('the checker is switched off while the page is open: the page says so, and still reads what is pasted', async ({
  wizard,
  page,
}) => {
  const server = await startOwnServer();
  try {
    await wizard.opens(`${server.origin}/join/address`);
    // Every room is there by then.
    await wizard.comesToRest();
  } finally {
    await server.stop();
  }
  await wizard.checks('spp.practice.test');
  await expect(page.getByRole('heading', { name: 'The checker does not answer' })).toBeVisible();
  await wizard.reads(/this says nothing about SPP/);
  await wizard.standsAtCheckOf('spp.practice.test');

  await page.getByRole('link', { name: 'My join failed' }).click();
  await wizard.pastes(trialPem);
  await wizard.judgesFor('192.0.2.9');
  await wizard.isShown('This certificate is not for 192.0.2.9');
  await wizard.pastes(
    '{"error": "invalid_request", "error_description": "Access denied.", "success": false}',
  );
  await wizard.standsOn('SPP does not accept the user name or password');
  await page.getByRole('banner').getByRole('link', { name: 'All known errors' }).click();
  await wizard.follows('SPP already knows this SPS');
  await wizard.standsOn('SPP already knows this SPS');
});

test('too many checks are counted down', async ({ wizard, page }) => {
  await page.route('**/api/check', (route) =>
    route.fulfill({
      status: 429,
      headers: { 'retry-after': '7', 'content-type': 'application/problem+json' },
      body: '{"title":"Too many checks","status":429,"detail":"Wait."}',
    }),
  );
  await wizard.opens('/join/address');
  await wizard.checks('spp.practice.test');
  await expect(page.getByRole('timer')).toContainText(/Check again in [67] s/);
  await expect(page.getByRole('timer')).toContainText(/Check again in 5 s/);
});

test('an address that the guard refuses says nothing of SPP', async ({ wizard }) => {
  await wizard.opens('/join/address');
  await wizard.checks('127.0.0.1');
  await wizard.reads('This checker does not look at that address');
  await wizard.reads(/this says nothing about SPP/);
});
