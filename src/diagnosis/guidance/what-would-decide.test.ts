import { expect, it } from 'vitest';
import type { Seen } from '../recognition/recognition.ts';
import { whatWouldDecide } from './what-would-decide.ts';

it.each<[string, Seen['kind'][], RegExp]>([
  ['a code alone wants its URL', ['code', 'words'], /the line with \*\*URL\*\*/],
  ['a request alone wants what came back', ['url', 'host'], /the answer to this request/],
  ['words alone want the details', ['words'], /error details/],
  ['nothing wants the details', [], /error details/],
])('%s', (_, kinds, asked) => {
  expect(whatWouldDecide(kinds.map((kind) => ({ kind, value: 'x', at: [0, 1] })))).toMatch(asked);
});
