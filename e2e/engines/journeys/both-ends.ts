import { insideOf } from '../../case-link.ts';
import { opened, places, type Place } from '../../places.ts';
import type { Person } from '../person.ts';
import { leavesTheTab, takesUpTheTab } from '../tab.ts';
import { expect, test } from '../test.ts';

const mismatch =
  "Request to https://spp.test/service/core/v3/Cluster/SessionModules failed, response (HTTP None): SSLError(CertificateError(\"hostname 'spp.test' doesn't match 'spp-1.test'\",),)";

/** A name of the case in a step, with its mark. */
const sentToken = /(HOST|IP)-\d+ \(as sent\)/;

/** Has a case about a certificate that holds another name. @returns what is to be entered, in the sender's own tab */
async function comesToACase(person: Person, { at, checks }: Place): Promise<string> {
  await person.opens(at(checks ? '/join/address' : '/failed'));
  if (checks) {
    await person.types('SPP address', 'examplespp.practice.test');
    await person.presses('button', 'Check');
    await person.reads('Type this instead');
    return '192.0.2.123';
  }
  await person.types('Error text', mismatch);
  await person.presses('button', 'Find the resolution');
  await person.reads('SPP’s certificate does not match the address');
  return 'spp-1.test';
}

/** These words stand on the first screen, and nothing that could be done stands above them. */
async function readsFirst(person: Person, words: RegExp): Promise<void> {
  await person.reads(words);
  const [top, bottom, controls] = await person.computes<[number, number, number[]]>(
    `(() => {
      const words = new RegExp(arguments[0]);
      const main = document.querySelector('main');
      const shown = (one) => one.getClientRects().length > 0 && one.checkVisibility();
      const holds = (one) => words.test(one.innerText ?? '');
      const place = [...main.querySelectorAll('*')].find(
        (one) => shown(one) && holds(one) && ![...one.children].some(holds),
      );
      const { top, bottom } = place.getBoundingClientRect();
      const controls = [...main.querySelectorAll('button, a, summary, input, textarea')].filter(shown);
      return [top, bottom, controls.map((one) => one.getBoundingClientRect().top)];
    })()`,
    words.source,
  );
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(await person.computes<number>('innerHeight'));
  expect(Math.min(...controls)).toBeGreaterThanOrEqual(top);
}

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const)
  for (const [where, start] of Object.entries(places))
    test(`${where}, ${width} wide: a mismatch is sent without names, answered, and comes back; the next thing is first at both ends`, async ({
      person,
    }) => {
      if (start === null) {
        test.skip(true, 'What this takes is not on this machine.');
        return;
      }
      const place = await start();
      try {
        await person.resizes(width, height);
        const name = await comesToACase(person, place);
        await person.presses('link', 'Share this case');
        const link = await person.linkToSend();
        expect(insideOf(link)).not.toMatch(/examplespp|192\.0\.2|spp\.test|spp-1/);
        const keys = await leavesTheTab(person);

        await person.opens(opened(link, place));
        await readsFirst(person, sentToken);
        await person.unfolds('Answer with a next step');
        const [token = ''] = sentToken.exec(await person.page()) ?? [];
        const isSent = token.replace(' (as sent)', '');
        const answer = `Check ${isSent}, then type it.`;
        await person.types('Try this', answer);
        const back = await person.linkToSend(answer);
        await leavesTheTab(person);

        await takesUpTheTab(person, place.home, keys);
        await person.opens(opened(back, place));
        await readsFirst(person, new RegExp(`Check ${name.replaceAll('.', '\\.')}, then type it\\.`));
        await person.reads(/It is somebody else’s answer: check it before you type it\./);
        expect(await person.checksMade()).toBe(0);
      } finally {
        await place.stop();
      }
    });
