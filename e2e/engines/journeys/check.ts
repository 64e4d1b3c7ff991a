import { expect, test } from '../test.ts';

test('an address is checked, the value to type comes first, and Back and reload keep the address', async ({
  person,
}) => {
  await person.opens('/join/address');
  await person.types('SPP address', 'spp-old.practice.test');
  await person.presses('button', 'Check');
  await person.reads('SPP’s certificate is for spp-new.practice.test, not for the name you typed');
  await person.reads(/Type this instead.*spp-new\.practice\.test/);
  // On the first screen, without scrolling.
  expect(await person.topOf('button', 'Use this address')).toBeLessThan(
    await person.computes<number>('innerHeight'),
  );
  await person.presses('button', 'Use this address');
  await person.reads(/Checked spp-new\.practice\.test/);
  await person.reads('Nothing seen from here would stop the join');
  await person.presses('link', 'Continue: before you join');
  await expect.poll(() => person.heading()).toBe('Before you join');
  await person.goesBack();
  await person.reads('spp-new.practice.test');
  await person.reloads();
  await person.reads('spp-new.practice.test');
});

test('what answers without being an SPP, and an address where nothing answers, are told apart', async ({
  person,
}) => {
  await person.opens('/join/address');
  await person.types('SPP address', 'www.practice.test');
  await person.presses('button', 'Check');
  await person.reads('The address answers, but it is not an SPP');
  await person.presses('button', 'Change');
  await person.replaces('SPP address', '203.0.113.20');
  await person.presses('button', 'Check');
  await person.reads('TCP port 443 at 203.0.113.20 refuses connections');
});
