import { expect, test } from '../test.ts';

const joinFailed =
  'Error joining to SPP: SPS has failed to join to SPP. For more information, see the error details. (JoinFailed)';

const mismatch = `${joinFailed}
{"response": "Error sending request: SSLError: HTTPSConnectionPool(host='spp.example.org', port=443): Max retries exceeded with url: /service/core/v3/Cluster/SessionModules (Caused by SSLError(CertificateError(\\"hostname 'spp.example.org' doesn't match '192.0.2.123'\\",),))", "status": null, "url": "https://spp.example.org/service/core/v3/Cluster/SessionModules"}`;

const pasted = [
  {
    id: 'address-unreachable',
    text: 'This site can’t be reached\nspp.example.org’s server IP address could not be found.\nERR_NAME_NOT_RESOLVED',
    title: 'SPP’s address cannot be reached from your browser',
    stopsAt: 2,
    does: /press Back until/i,
  },
  {
    id: 'address-not-spp',
    text: 'Hi, after clicking the Join button, a web site other than SPP’s Login interface is displayed. Any idea?',
    title: 'The address answers, but it is not an SPP',
    stopsAt: 2,
    does: /press Back until/i,
  },
  {
    id: 'certificate-name-mismatch',
    text: mismatch,
    title: 'SPP’s certificate does not match the address',
    stopsAt: 4,
    does: 'When did it fail?',
  },
  {
    id: 'wrong-credentials',
    text: '{"error": "invalid_request", "error_description": "Access denied.", "success": false}',
    title: 'SPP does not accept the user name or password',
    stopsAt: 3,
    does: /enter the correct user name and password on SPP’s sign-in page/,
  },
  {
    id: 'insufficient-permission',
    text: `${joinFailed}\nAuthorization is required for this request.\n\n Code: 60108\n URL: https://spp.example.org/service/core/v3/Cluster/SessionModules\n Status: 403`,
    title: 'The SPP user lacks a permission',
    stopsAt: 4,
    does: /sign in as an SPP user who has/,
  },
  {
    id: 'already-joined',
    text: `${joinFailed}\nThe session connection has a missing, invalid, or non-unique\nvalue [ NodeId ].\n\n Code: 60657\n URL: https://spp.example.org/service/core/v3/Cluster/SessionModules\n Status: 400`,
    title: 'SPP already knows this SPS',
    stopsAt: 4,
    does: 'Reversing the SPP to SPS join',
  },
  {
    id: 'join-too-slow',
    text: 'ERROR: Request to https://spp.example.org/service/a2a/v2/PsmValidation failed, response (HTTP 403):\n{"Code": 60108, "Message": "Authorization is required for this request.", "InnerError": null}',
    title: 'The join takes longer than five minutes',
    stopsAt: 5,
    does: /not overloaded/,
  },
] as const;

for (const { id, text, title, stopsAt, does } of pasted)
  test(`the pasted text of ${id} leads to its resolution`, async ({ wizard, page }) => {
    await wizard.opens('/failed');
    await wizard.pastes(text);
    await wizard.standsOn(title);
    await expect(page).toHaveURL(new RegExp(`/errors/${id}#`));
    await wizard.unfolds('The five moves of a join');
    const moves = page.getByRole('figure', { name: 'The join in five moves' }).getByRole('listitem');
    await expect(moves.nth(stopsAt - 1)).toContainText('the join stops here');
    await expect(moves.first()).toContainText('(done)');
    await wizard.reads(does);
    await wizard.unfolds('The text, with the words that decided');
    await expect(page.getByRole('region', { name: 'The text as you pasted it' })).toBeVisible();
    expect(wizard.checksMade).toEqual([]);
  });

test('another web site after Join is picked as a symptom', async ({ wizard }) => {
  await wizard.opens('/failed');
  await wizard.follows('Pick what you see');
  await wizard.follows(/Another web site opens/);
  await wizard.standsOn('The address answers, but it is not an SPP');
  await wizard.reads(/press Back until/i);
});

test('names in a pasted text are checked first, not given to type', async ({ wizard, page }) => {
  await wizard.opens('/failed');
  await wizard.pastes(mismatch);
  await expect(page.getByRole('button', { name: /^Copy 192/ })).toHaveCount(0);
  expect(wizard.checksMade).toEqual([]);
  await wizard.presses('Check 192.0.2.123');
  await expect(page).toHaveURL(/\/join\/address.*192\.0\.2\.123/);
  await wizard.reads(/Checked/);
});

test('a join that is still running is told to wait', async ({ wizard }) => {
  await wizard.opens('/symptom');
  await wizard.follows(/It is still joining/);
  await wizard.standsOn('It is still joining');
  await wizard.reads(/a second join can collide with the first/);
});

test('60108 without a path is asked, not guessed', async ({ wizard, page }) => {
  await wizard.opens('/failed');
  await wizard.pastes(`${joinFailed}\nAuthorization is required for this request.\n Code: 60108`);
  await expect(page.getByRole('heading', { name: 'One thing decides what this is' })).toBeVisible();
  const answers = page.getByRole('main').getByRole('link', { name: /The URL ends in/ });
  await expect(answers).toHaveText([/\/Cluster\/SessionModules/, /\/PsmValidation/]);
});

test('a text that nobody knows is said to be unknown', async ({ wizard, page }) => {
  await wizard.opens('/failed');
  await wizard.pastes('The printer on floor 3 is out of paper.');
  await expect(page.getByRole('heading', { name: 'This text is not known' })).toBeVisible();
});
