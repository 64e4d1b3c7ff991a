import { afterEach, expect, it } from 'vitest';
import { forgetPasted, keepPasted, lastPasted, nothingPasted } from './pasted.ts';

afterEach(forgetPasted);

const body = 'MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQDJ';
const key = `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n`;
const error = 'Error joining to SPP: SPS has failed to join to SPP. (JoinFailed)';

it('keeps a text as it is where no key stands in it', () => {
  expect(keepPasted({ ...nothingPasted, text: error })).toEqual({ ...nothingPasted, text: error });
});

it('keeps no private key, whoever asks it to', () => {
  const kept = keepPasted({ ...nothingPasted, text: `${error}\n${key}`, asked: true });
  expect(kept).toBe(lastPasted());
  expect(kept).toMatchObject({ asked: true, file: null, keys: ['private-key'] });
  expect(kept.text).toContain(error);
  expect(JSON.stringify(kept)).not.toContain(body);
});

it('still says that a key was taken out when the rest is kept again', () => {
  const { text, keys } = keepPasted({ ...nothingPasted, text: `${error}\n${key}` });
  expect(keepPasted({ ...nothingPasted, text: `${text}!`, keys }).keys).toEqual(['private-key']);
});

it('keeps of a text that is a key nothing but what it was', () => {
  expect(keepPasted({ ...nothingPasted, text: key, asked: true })).toEqual({
    ...nothingPasted,
    file: { kind: 'secret', secret: 'private-key' },
  });
});
