import { expect, test } from 'vitest';
import { parseAddress } from './parse-address.ts';

const asked: [what: string, typed: string, choices: string[]][] = [
  ['a slash between', 'spp.corp.example / 10.1.2.3', ['spp.corp.example', '10.1.2.3']],
  ['signs of a URL between', '1.1.1.1 &@2.2.2.2# @3.3.3.3', ['1.1.1.1', '2.2.2.2', '3.3.3.3']],
  ['a fragment that is an address', '192.0.2.10#@192.0.2.15', ['192.0.2.10', '192.0.2.15']],
  ['a query that is an address', '192.0.2.10?@192.0.2.15', ['192.0.2.10', '192.0.2.15']],
  ['a backslash between', '192.0.2.10\\@192.0.2.15', ['192.0.2.10', '192.0.2.15']],
  [
    'names and a fragment',
    'spp.practice.test &@192.0.2.15# @192.0.2.10',
    ['spp.practice.test', '192.0.2.15', '192.0.2.10'],
  ],
  ['a host as a user name, which is not shown', 'https://spp.practice.test%2f@192.0.2.15', []],
  ['a host as a user name with a port', 'https://spp.practice.test:443@192.0.2.15', []],
  ['a short host before a user name', 'https://spp/@192.0.2.15', []],
  [
    'a link whose text is another host',
    '[spp.corp.example](https://spp.evil.example/)',
    ['spp.corp.example', 'spp.evil.example'],
  ],
  [
    'a link that goes on to another host',
    'https://spp.example/x?next=https%3A%2F%2Fsps.example%2F',
    ['spp.example', 'sps.example'],
  ],
  ['a short name and an address', 'spp1 192.0.2.2', ['192.0.2.2', 'spp1']],
  ['two of which one is none', '192.0.2.1 192.0.2.999', []],
];

test.each(asked)('of more than one address none is chosen: %s', (_what, typed, choices) => {
  expect(parseAddress(typed)).toMatchObject({ ok: false, why: { problem: 'several-addresses', choices } });
});
