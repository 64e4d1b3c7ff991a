import { expect, test } from '../test.ts';

test('abuse 20: a name in the certificate is checked only where the typed address led to', async ({
  wizard,
  page,
  lab,
}) => {
  const asked: unknown[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/check')) asked.push(request.postDataJSON());
  });
  const typed = lab.that('one name that leads to another server');
  await wizard.opens('/join/address');
  await wizard.checks(typed);
  await expect(page.getByText('www.practice.test').first()).toBeVisible();
  await expect.poll(() => asked.length).toBeGreaterThan(1);
  const [first, ...candidates] = asked;
  expect(first).toEqual({ address: typed });
  for (const candidate of candidates) expect(candidate).toMatchObject({ only: ['192.0.2.16'] });
});
