import { expect, test } from '../test.ts';

for (const path of ['/', '/?address=spp.practice.test', '/failed', '/symptom', '/errors'])
  test(`opening ${path} by link starts no check`, async ({ wizard }) => {
    const checks: string[] = [];
    wizard.page.on('request', (request) => {
      if (request.url().includes('/api/check')) checks.push(request.url());
    });
    await wizard.opens(path);
    await wizard.page.waitForLoadState('networkidle');
    expect(checks).toEqual([]);
  });
