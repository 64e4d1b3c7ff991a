import { expect, test } from '../test.ts';

test('a join is checked and its answer taken by keyboard alone', async ({ person }) => {
  await person.opens('/join/address');
  await person.typesByKey('SPP address', 'spp-old.practice.test');
  await person.key('Enter');
  await person.reads('Type this instead');
  await person.pressesByKey('button', 'Use this address');
  await person.reads(/Checked spp-new\.practice\.test/);
  await person.pressesByKey('link', 'Continue: before you join');
  await expect.poll(() => person.heading()).toBe('Before you join');
});

test('an error text is pasted and answered by keyboard alone', async ({ person }) => {
  await person.opens('/failed');
  await person.typesByKey(
    'Error text',
    '{"error": "invalid_request", "error_description": "Access denied.", "success": false}',
  );
  await person.pressesByKey('button', 'Find the resolution');
  await person.reads('SPP does not accept the user name or password');
});
