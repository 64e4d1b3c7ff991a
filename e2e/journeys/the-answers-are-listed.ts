import { expect, test } from '../test.ts';

const given = '#account=ready&address=spp.practice.test&outcome=failing&sps=8.2.0';

for (const path of ['/join/before', '/join/press', '/join/done', '/failed', '/errors/already-joined'])
  test(`every answer so far can be changed from ${path}`, async ({ wizard, page }) => {
    await wizard.opens('/join/address');
    await wizard.types('spp.practice.test');
    await wizard.opens(`${path}${given}`);
    await wizard.unfolds('Your answers');
    const answers = page.getByRole('complementary', { name: 'Your answers' });
    await expect(answers).toContainText('spp.practice.test');
    await expect(answers).toContainText('has both permissions');
    await answers.getByRole('link', { name: 'Change Account for SPP' }).click();
    await expect(page.getByRole('radio', { name: 'Yes, it has both permissions' })).toBeChecked();
    await expect(answers.getByText('has both permissions')).toHaveCount(0);
  });

test('the list is one line on a phone, below the page, and widens nothing', async ({ wizard, page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const long = `${'a'.repeat(63)}.${'b'.repeat(60)}.example.org`;
  await wizard.opens('/join/address');
  await wizard.types(long);
  await wizard.opens(`/join/account#address=${long}&sps=8.2`);
  const answers = page.getByRole('complementary', { name: 'Your answers' });
  expect((await answers.boundingBox())?.height).toBeLessThan(50);
  await wizard.unfolds('Your answers');
  await expect(answers).toContainText(long);
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(320);
  await wizard.findsItAccessible();
});

test('what only a link says is not shown among the answers', async ({ wizard, page }) => {
  await wizard.opens('/join/account#address=evil.example&sps=8.2');
  await wizard.unfolds('Your answers');
  await wizard.reads('only a link names it');
  await expect(page.getByText('evil.example')).toHaveCount(0);
});

test('a slip of the fingers in the address gives everything back', async ({ wizard, page }) => {
  await wizard.opens('/join/address');
  await wizard.types('spp.practice.test');
  const pressed = 'before=no&pressed=0&pressedAt=1796000000000';
  await wizard.opens(`/join/address#account=ready&address=spp.practice.test&${pressed}`);
  await wizard.types('spp.practice.testx');
  await wizard.reads(
    /Let go with the old address: that you pressed Join, and what you said of the SPP account/,
  );
  expect(page.url()).not.toContain('pressed');
  await wizard.types('spp.practice.test');
  await expect(page.getByText(/Let go with the old address/)).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`account=ready&address=spp\\.practice\\.test&${pressed}$`));
});
