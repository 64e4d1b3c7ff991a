import { forgedFragment, insideOf } from '../case-link.ts';
import { expect, test } from '../test.ts';
import type { Wizard } from '../wizard.ts';

async function makeLink(wizard: Wizard): Promise<string> {
  await wizard.opens('/join/address');
  await wizard.checks('192.0.2.15');
  await wizard.readsTheResult();
  await wizard.sharesThisCase();
  return wizard.link.inputValue();
}

const ways: [name: string, hurt: (link: string) => string][] = [
  ['with %23 for the sign', (link) => link.replace('#', '%23')],
  ['with %2523 for the sign', (link) => link.replace('#', '%2523')],
  ['with a zero-width space before the sign', (link) => link.replace('#', '%E2%80%8B#')],
  ['with one inside', (link) => link.replace(/#.{90}/, '$&%E2%80%8B')],
  ['that lost its page', (link) => link.replace('/case#', '/#')],
  ['at another page', (link) => link.replace('/case#', '/join/address#')],
  ['in brackets', (link) => link.replace('#', '#%3C').concat('%3E')],
  ['with a bracket and a full stop behind it', (link) => `${link}).`],
  ['with line breaks that the address bar encoded', (link) => link.replaceAll(/.{90}/g, '$&%0A%3E%20')],
];
for (const [name, hurt] of ways)
  test(`a link ${name} opens`, async ({ wizard }) => {
    const link = await makeLink(wizard);
    await wizard.page.goto('about:blank');
    await wizard.opens(hurt(link).replace(/%0A%3E%20(?=.*#)/g, ''));
    await wizard.reads('SPP’s certificate does not match the address');
    await wizard.standsOn('A shared case');
  });

test('a mail with a wrapped and quoted link can be pasted whole', async ({ wizard, page }) => {
  const link = await makeLink(wizard);
  await wizard.opens('/');
  await wizard.follows('Open its link here');
  await page
    .getByRole('textbox', { name: 'The link, or the mail that holds it' })
    .fill(`On Tuesday you wrote:\n> please see ${link.replaceAll(/.{60}/g, '$&\n> ')}\n> Regards`);
  await wizard.presses('Open the case');
  await wizard.reads('What the sender’s check saw');
  await expect(page).toHaveURL(/\/case#c1/);
});

test('a link that was cut off says how much is missing, and takes the whole one', async ({
  wizard,
  page,
}) => {
  const link = await makeLink(wizard);
  await wizard.opens(link.slice(0, -200));
  await wizard.reads('This link was cut off: you see a part of the case');
  await wizard.reads(/\d+ of \d+ characters/);
  await wizard.reads('As far as they were sent, these are not in it:');
  await expect(
    page.getByRole('heading', { name: 'SPP’s certificate does not match the address' }),
  ).toBeVisible();
  await expect(page.getByText('No address was checked')).toHaveCount(0);
  await wizard.findsItAccessible();
  await page.getByRole('textbox', { name: 'The link, or the mail that holds it' }).fill(link);
  await wizard.presses('Open the case');
  await wizard.reads('What the sender’s check saw');
});

test('a link of a newer version, a damaged one and one of something else say so', async ({ wizard }) => {
  await wizard.opens('/case#c2AAAAAAAAAAAAAz');
  await wizard.reads('This case was made by a newer wizard');
  const link = await makeLink(wizard);
  const at = link.length - 40;
  const other = link.charAt(at) === 'A' ? 'B' : 'A';
  await wizard.opens(`${link.slice(0, at)}${other}${link.slice(at + 1)}`);
  await wizard.reads('One character of this link had changed on its way');
  await wizard.reads('What the sender’s check saw');
  await wizard.opens(link.toLowerCase().replace(/^[^#]*/, '/case'));
  await wizard.reads('This link was damaged on its way');
  await wizard.opens(link.replace('#c1', '#c2').replace(/^[^#]*/, '/case'));
  await wizard.reads('This case was made by a newer wizard: you see a part of it');
  await wizard.reads('What the sender’s check saw');
  await wizard.opens(`/case${forgedFragment('{"hello":"world"}')}`);
  await wizard.reads('This link contains something other than a case');
});

test('abuse 34: a link that inflates without end, or nests without end, is refused calmly', async ({
  wizard,
  page,
}) => {
  const bomb = forgedFragment(Buffer.alloc(11_000_000));
  expect(bomb.length).toBeLessThan(16_384);
  await wizard.opens(`/case${bomb}`);
  await wizard.reads('This link contains more than any case does');
  await wizard.opens(`/case${forgedFragment('['.repeat(200_000))}`);
  await wizard.reads('This link contains something other than a case');
  await page.goto('about:blank');
  await wizard.opens(`/case#c1${'['.repeat(1_000_000)}`);
  await wizard.reads('This text is too long');
  expect(wizard.checksMade).toEqual([]);
});

test('abuse 34: names of prototypes in a link pollute nothing', async ({ wizard, page }) => {
  const inside = insideOf(await makeLink(wizard));
  const names = ['__proto__', 'constructor', 'prototype']
    .map((name) => `"${name}":{"polluted":"yes"},`)
    .join('');
  await wizard.opens(
    `/case${forgedFragment(inside.replace('{', `{${names}`).replace('"answers":{', `"answers":{${names}`))}`,
  );
  await wizard.reads('What the sender’s check saw');
  expect(await page.evaluate('({}).polluted ?? null')).toBe(null);
});

test('of several links in a pasted mail the newest opens, and the others are offered', async ({
  wizard,
  page,
}) => {
  const first = await makeLink(wizard);
  await page.goto('about:blank');
  const second = await makeLink(wizard);
  await wizard.opens('/case');
  const field = page.getByRole('textbox', { name: 'The link, or the mail that holds it' });
  await field.fill(`Here is the new one: ${second}\n\nOn Monday you wrote:\n> see ${first}\n`);
  await wizard.presses('Open the case');
  await wizard.reads('The mail holds more cases than this one');
  expect(page.url()).toContain(second.slice(second.indexOf('#')));
  await wizard.findsItAccessible();
  await wizard.follows(/^The case of/);
  await expect(page).toHaveURL(new RegExp(first.slice(first.indexOf('#')).slice(0, 60)));
  await wizard.reads('The mail holds more cases than this one');
});
