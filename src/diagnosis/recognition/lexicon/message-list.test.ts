import { describe, expect, it } from 'vitest';
import { recognise } from '../recognise.ts';

const url = 'https://spp.example.org/service/core/v4/Cluster/SessionModules';
const page = [
  'This site can’t be reached',
  'spp.example.org took too long to respond.',
  'Try:',
  'ERR_CONNECTION_TIMED_OUT',
];
const refused = [
  'Error joining to SPP: SPS has failed to join to SPP. For more information, see the error details. (JoinFailed)',
  'Authorization is required for this request.',
  'Code: 60108',
  `URL: ${url}`,
  'Status: 403',
];
const reset = [
  'Error joining to SPP: SPS has failed to join to SPP. For more information, see the error details. (JoinFailed)',
  "Error sending request: ConnectionError: ('Connection aborted.', ConnectionResetError(104, 'Connection reset by peer'))",
];

const lists: readonly [string, (lines: readonly string[]) => string][] = [
  ['JSON', (lines) => JSON.stringify(lines)],
  ['Python', (lines) => `[${lines.map((line) => `'${line}'`).join(', ')}]`],
  ['CSV', (lines) => lines.map((line) => `"${line}"`).join(',')],
  ['one line', (lines) => lines.join('; ')],
  ['a table with numbers', (lines) => lines.map((line, at) => `| ${at + 1} | ${line} |`).join('\n')],
  ['items', (lines) => lines.map((line) => `- ${line}`).join('\n')],
];

describe.each(lists)('the lines of one error as a list: %s', (_, list) => {
  it.each([
    ['address-unreachable', page],
    ['insufficient-permission', refused],
    ['transport-timeout', reset],
  ])('%s', (id, lines) => {
    expect(recognise(list(lines)).matches.map((match) => match.id)).toEqual([id]);
  });
});
