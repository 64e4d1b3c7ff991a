import { name, pattern } from './pattern.ts';
import type { Meaning, ToolReader } from './tool.ts';

const silent: Meaning = ['no-answer', null];
const open = 'The port took a connection. Whether SPP is behind it was not asked.';

/** Windows' `Test-NetConnection`. The names of its fields are the same in every language. */
export const testNetConnection: ToolReader = {
  name: 'Test-NetConnection',
  kind: 'port-test',
  hint: /Succeeded|TCP connect|Name resolution|Ping to/,
  shows: /^(?:TcpTestSucceeded|PingSucceeded)\s{0,20}: |^(?:WARNING: )?TCP connect to \(/,
  wordings: [
    {
      says: pattern(
        `^(?:\\S{1,20}: )?(?<words>TCP connect to \\((?<entered>${name}) ?: ?\\d{1,5}\\) failed)`,
      ),
      is: silent,
    },
    {
      says: pattern(`^(?:\\S{1,20}: )?(?<words>Name resolution of (?<entered>${name}) failed.{0,80})`),
      is: ['no-address', 'name-not-known'],
    },
    {
      says: /^(?<words>TcpTestSucceeded\s{0,20}: False)$/i,
      after: pattern(`^ComputerName\\s{0,20}: (?<entered>${name})`),
      is: silent,
    },
    {
      says: /^(?<words>TcpTestSucceeded\s{0,20}: True)$/i,
      after: pattern(`^ComputerName\\s{0,20}: (?<entered>${name})`),
      is: 'well',
      means: open,
    },
    { says: /^(?<words>TcpTestSucceeded\s{0,20}: False)$/i, is: silent },
    { says: /^(?<words>TcpTestSucceeded\s{0,20}: True)$/i, is: 'well', means: open },
    {
      says: /^(?<words>PingSucceeded\s{0,20}: (?:False|True))$/i,
      is: 'open',
      means: 'SPP does not answer ping, so this part decides nothing.',
    },
    {
      says: /^(?:\S{1,20}: )?(?<words>Ping to \S{1,253} failed.{0,80})/i,
      is: 'open',
      means: 'SPP does not answer ping, so this part decides nothing.',
    },
  ],
  hosts: [/^ComputerName\s{0,20}: ([a-z0-9.-]{1,253})/i],
  leadsTo: [/^RemoteAddress\s{0,20}: (\d{1,3}(?:\.\d{1,3}){3})$/],
};
