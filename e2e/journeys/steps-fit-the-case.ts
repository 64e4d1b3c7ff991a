import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import type { Wizard } from '../wizard.ts';

const widths = [
  { name: 'wide', viewport: { width: 1280, height: 900 } },
  { name: 'narrow', viewport: { width: 390, height: 844 } },
];

const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name });

async function entersText(wizard: Wizard, text: string): Promise<void> {
  await wizard.tabsTo(wizard.errorText);
  await wizard.page.keyboard.insertText(text);
  await wizard.pressesByKey(button(wizard.page, 'Find the resolution'));
}

const offered = `HTTPSConnectionPool(host='examplespp.practice.test', port=443): Max retries exceeded with url: /service/core/v3/Cluster/SessionModules (Caused by SSLError(CertificateError("hostname 'examplespp.practice.test' doesn't match '192.0.2.123'",),))`;
const ipAsName = (ip: string) =>
  `HTTPSConnectionPool(host='${ip}', port=443): Max retries exceeded with url: /service/core/v3/Cluster/SessionModules (Caused by SSLError(CertificateError("hostname '${ip}' doesn't match '${ip}'",),))`;

for (const { name, viewport } of widths) {
  test.describe(name, () => {
    test.use({ viewport });

    test('the wait goes along to where Join is pressed', async ({ wizard, page }) => {
      await wizard.opens('/failed');
      await entersText(wizard, offered);
      await wizard.standsOn('SPP’s certificate does not match the address');
      await expect(page.getByRole('heading', { name: /^Wait about 5 minutes/ })).toBeInViewport();
      await wizard.pressesByKey(button(page, 'Just now'));
      const until = page.getByRole('heading', { name: /^Wait until .* before you press Join again/ });
      await expect(until).toBeVisible();
      await wizard.pressesByKey(button(page, 'Check 192.0.2.123'));
      await expect(page).toHaveURL(/\/join\/address/);
      await expect(until).toBeVisible();
      await expect(page.getByRole('timer')).toHaveCount(1);
      for (const title of ['Before you join', 'Which SPP account will you sign in with?']) {
        await wizard.pressesByKey(link(page, /^Continue/).first());
        // The focus goes to the title as its page comes, and whoever pressed a key before that would press it there.
        await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
        await expect(until).toBeVisible();
      }
      await expect(page).toHaveURL(/\/join\/account/);
      await page.goto(page.url().replace('/join/account', '/join/press'));
      await expect(until).toBeInViewport();
      await wizard.findsItAccessible();
    });

    test('an IP address that is written as a name ends at a field, and then at an answer', async ({
      wizard,
      page,
    }) => {
      await wizard.opens('/failed');
      await entersText(wizard, ipAsName('192.0.2.19'));
      await wizard.standsOn('SPP’s certificate lists its IP address as a DNS name');
      await expect(button(page, 'Check 192.0.2.19')).toHaveCount(0);
      const field = page.getByRole('main').getByRole('textbox', { name: 'SPP’s address' });
      await wizard.tabsTo(field);
      await page.keyboard.insertText('spp.practice.test');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/join\/address/);
      await expect(page.getByText(/would stop the join/).first()).toBeVisible();
    });

    test('who may not change SPP ends at a card for who may', async ({ wizard, page }) => {
      await wizard.opens('/errors/already-joined');
      await expect(page.getByRole('group', { name: /What does the list on SPP show/ })).toBeVisible();
      await wizard.pressesByKey(button(page, 'I may not change SPP'));
      await expect(
        page.getByRole('heading', { name: 'Nothing to do on SPS now: send this to the SPP administrator' }),
      ).toBeVisible();
      await wizard.pressesByKey(button(page, 'Copy as text').first());
      await expect(
        page.getByText('Copied as text.').or(page.getByLabel(/The hand-off as text/)),
      ).toBeVisible();
      await wizard.findsItAccessible();
    });
  });
}

const warnings = [
  { kind: 'self-signed', code: 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', advice: /Compare the fingerprint/ },
  { kind: 'an unknown issuer', code: 'SEC_ERROR_UNKNOWN_ISSUER', advice: /Compare the fingerprint/ },
  { kind: 'another name', code: 'SSL_ERROR_BAD_CERT_DOMAIN', advice: /SPS compares the two as well/ },
  { kind: 'a date', code: 'SEC_ERROR_EXPIRED_CERTIFICATE', advice: /dates? of the certificate/ },
  { kind: 'a revoked one', code: 'SEC_ERROR_REVOKED_CERTIFICATE', advice: /revoked/ },
];

test.describe('a warning of the browser ends at advice of its own', () => {
  for (const { kind, code, advice } of warnings)
    test(`for ${kind}`, async ({ wizard, page }) => {
      await wizard.opens('/failed');
      await wizard.pastes(
        `Warning: Potential Security Risk Ahead\n\nFirefox detected an issue and did not continue to spp.example.org.\n\nError code: ${code}`,
      );
      await wizard.standsOn('Your browser warns before SPP’s sign-in opens');
      await wizard.reads(advice);
      await expect(page.getByText(/ignore the warning|accept the risk/i)).toHaveCount(0);
    });
});

test('a decision gives one action for each answer, and hides what cannot be undone until it is meant', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/errors/stale-connection');
  const hard = page.getByText('Remove-SafeguardSessionSplitCluster -SessionMaster <ID>');
  await expect(hard).toHaveCount(0);
  await wizard.chooses(
    'SPP lists this SPS only with includeDisconnected, or only among the split ones in PowerShell.',
  );
  await expect(page.getByText('This cannot be undone.').first()).toBeVisible();
  await expect(hard).toHaveCount(0);
  await page.getByRole('checkbox', { name: /this is the one to delete/ }).check();
  await page
    .getByRole('region', { name: 'What to do then' })
    .getByRole('button', { name: 'PowerShell' })
    .last()
    .click();
  await expect(hard.first()).toBeVisible();
});
