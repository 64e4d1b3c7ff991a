import { expect, test } from '../test.ts';

const refused: readonly [name: string, typed: string, sentence: RegExp][] = [
  ['nothing', '', /./],
  ['an IPv6 address', 'fe80::1', /IPv6/],
  ['an address with three numbers', '192.0.2', /./],
  ['an octet above 255', '192.0.2.256', /256/],
  ['300 characters', 'a'.repeat(300), /./],
  ['a NUL byte', 'spp\u0000.example.org', /./],
];

for (const [name, typed, sentence] of refused)
  test(`${name} is refused in one sentence, and nothing typed is lost`, async ({ wizard, page }) => {
    await wizard.opens('/join/address');
    await wizard.checks(typed);
    await expect(wizard.addressField).toHaveAccessibleDescription(sentence);
    await expect(wizard.addressField).toHaveAttribute('aria-invalid', 'true');
    await expect(wizard.addressField).toHaveValue(typed);
    expect(wizard.checksMade).toEqual([]);
    // What could not be seen in a link stands in none, and so no reload brings it back.
    if (typed === '' || typed.includes('\u0000')) return;
    await wizard.reloads();
    await expect(wizard.addressField).toHaveValue(typed);
    expect(page.url()).toContain('#address=');
  });

const understood: readonly [name: string, typed: string, host: string][] = [
  ['a pasted URL with a port and a path', 'https://spp.practice.test:8443/RSTS/Login', 'spp.practice.test'],
  ['spaces around it', '  spp.practice.test ', 'spp.practice.test'],
  ['commas for dots', '192,0,2,123', '192.0.2.123'],
  ['a letter O for a zero', '192.O.2.123', '192.0.2.123'],
  ['capitals and a final dot', 'SPP.Practice.Test.', 'spp.practice.test'],
];

for (const [name, typed, host] of understood)
  test(`${name} is understood, and says what was taken`, async ({ wizard, page }) => {
    await wizard.opens('/join/address');
    await wizard.checks(typed);
    await wizard.reads(`Read as ${host}.`);
    await expect(
      page.getByRole('heading', { name: 'Nothing seen from here would stop the join' }),
    ).toBeVisible();
  });

test('abuse 36: a password in a pasted address never leaves the field', async ({ wizard, page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await wizard.opens('/join/address');
  await wizard.addressField.pressSequentially('https://admin:tops3cret@spp.practice.test/');
  await wizard.presses('Check');
  await wizard.readsTheResult();
  expect(sent.filter((request) => request.includes('tops3cret'))).toEqual([]);
  expect(page.url()).not.toContain('tops3cret');
  const kept = await page.evaluate<string>(
    'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state])',
  );
  expect(kept).not.toContain('tops3cret');
});

test('of more than one address none is chosen; a press fills in the one that is meant, and checks nothing', async ({
  wizard,
  page,
}) => {
  await wizard.opens('/join/address');
  await wizard.checks('spp.practice.test / 192.0.2.10');
  await wizard.reads('This reads like more than one address: which?');
  await wizard.findsItAccessible();
  await page
    .getByRole('group', { name: 'Which address is SPP’s?' })
    .getByRole('button', { name: '192.0.2.10' })
    .click();
  await expect(wizard.addressField).toHaveValue('192.0.2.10');
  await wizard.comesToRest();
  expect(wizard.checksMade).toEqual([]);
});

test('a Cyrillic letter in an address is named with its place', async ({ wizard }) => {
  await wizard.opens('/join/address');
  await wizard.checks('ѕрр.corp.example');
  await wizard.reads('(Cyrillic, U+0455, place 1) only looks like a plain one.');
  expect(wizard.checksMade).toEqual([]);
});
