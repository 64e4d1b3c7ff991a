import { leavesTheTab } from '../tab.ts';
import { expect, test } from '../test.ts';

test('a mismatch is sent with its names replaced, opened, and read with its finding on top', async ({
  person,
}) => {
  await person.opens('/join/address');
  await person.types('SPP address', 'spp-old.practice.test');
  await person.presses('button', 'Check');
  await person.reads('Type this instead');
  await person.presses('link', 'Share this case');
  const sent = await person.linkToSend();
  expect(sent.length).toBeLessThan(1800);
  // Whoever gets the link has no key to its tokens.
  await leavesTheTab(person);
  await person.opens(sent);
  await person.reads(/HOST-1/);
  await person.reads(/SPP’s certificate is for HOST-\d, not for the name the sender typed/);
  // Nothing that was sent is a value to type, and nothing was asked of a server.
  expect(await person.checksMade()).toBe(0);
});

test('a link that was cut is calm, and says so', async ({ person }) => {
  await person.opens('/failed');
  await person.types('Error text', 'Code: 60657 SessionModules non-unique value [ NodeId ]');
  await person.presses('button', 'Find the resolution');
  await person.presses('link', /Share this case/);
  const sent = await person.linkToSend();
  await person.opens('/errors');
  await person.opens(sent.slice(0, -20));
  await person.reads(/cut|incomplete|part/i);
});
