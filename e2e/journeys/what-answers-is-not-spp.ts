import { expect, test } from '../test.ts';

const pasted = [
  {
    what: 'a browser’s warning of a certificate that it does not know',
    text: 'Your connection is not private\nAttackers might be trying to steal your information from spp.example.org.\nNET::ERR_CERT_AUTHORITY_INVALID',
    title: 'Your browser warns before SPP’s sign-in opens',
    stopsAt: 2,
    does: /Compare the fingerprint from the browser/,
    other: /is for another name/,
  },
  {
    what: 'a browser’s warning of another name',
    text: 'Firefox detected a potential security threat and did not continue to spp.example.org.\n\nError code: SSL_ERROR_BAD_CERT_DOMAIN',
    title: 'Your browser warns before SPP’s sign-in opens',
    stopsAt: 2,
    does: /is for another name/,
    other: /Compare the fingerprint from the browser/,
  },
  {
    what: 'the page of a firewall in the frame of SPS',
    text: '{"response":"<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 4815162342</body></html>","status":403,"url":"https://spp.example.org/service/core/v4/Cluster/SessionModules"}',
    title: 'Something other than SPP answered SPS',
    stopsAt: 4,
    does: /support ID/,
    other: /user name and password/,
  },
] as const;

for (const { what, text, title, stopsAt, does, other } of pasted)
  test(`${what} leads to its own advice, and to a check of the address in it`, async ({ wizard, page }) => {
    await wizard.opens('/failed');
    await wizard.pastes(text);
    await wizard.standsOn(title);
    await wizard.unfolds('The five moves of a join');
    const moves = page.getByRole('figure', { name: 'The join in five moves' }).getByRole('listitem');
    await expect(moves.nth(stopsAt - 1)).toContainText(/stops? here/);
    await wizard.reads(does);
    await expect(page.getByText(other)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Check spp.example.org' })).toBeVisible();
    expect(wizard.checksMade).toEqual([]);
  });
