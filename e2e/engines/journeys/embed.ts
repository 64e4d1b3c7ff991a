import { startHostPage } from '../../host-page.ts';
import { startOwnServer } from '../../own-server.ts';
import { expect, test } from '../test.ts';

test('a portal frames the wizard by one script tag, is told what came of it, and its Back stays its own', async ({
  person,
}) => {
  const host = await startHostPage();
  const server = await startOwnServer('--frame-ancestors', host.origin);
  host.shows(`<sps-join-wizard id="wizard" door="join" address="192.0.2.15"></sps-join-wizard>
    <script>
      window.told = [];
      for (const type of ['ready', 'height', 'diagnosed'])
        document.getElementById('wizard').addEventListener(type, (event) => window.told.push(event.detail));
    </script>
    <script src="${server.origin}/embed.js" async></script>`);
  try {
    await person.opens(host.origin);
    await expect.poll(() => person.computes("document.querySelectorAll('iframe').length")).toBe(1);
    await person.entersFrame();
    await expect.poll(() => person.heading()).toBe('What will you type as SPP’s address?');
    expect(await person.holds('SPP address')).toBe('192.0.2.15');
    await person.presses('button', 'Check');
    await person.reads('Would probably stop at move 4 of 5');
    const inside = await person.computes<number>('document.documentElement.scrollHeight');
    await person.leavesFrames();
    const told = "window.told.filter(({ type }) => type === 'diagnosed').flatMap(({ errors }) => errors)";
    await expect.poll(() => person.computes(told)).toEqual(['certificate-name-mismatch']);
    const height = "document.querySelector('iframe').getBoundingClientRect().height";
    await expect.poll(async () => Math.abs((await person.computes<number>(height)) - inside)).toBeLessThan(2);
  } finally {
    await Promise.all([server.stop(), host.stop()]);
  }
});

test('a portal that is not listed is given a way out instead of an empty frame', async ({ person }) => {
  const host = await startHostPage();
  const server = await startOwnServer();
  host.shows(`<sps-join-wizard></sps-join-wizard><script src="${server.origin}/embed.js" async></script>`);
  try {
    await person.opens(host.origin);
    await expect
      .poll(() => person.computes("document.querySelector('a[target=_blank]')?.innerText ?? ''"), {
        timeout: 60_000,
      })
      .toMatch(/Open .*in a tab/i);
  } finally {
    await Promise.all([server.stop(), host.stop()]);
  }
});
