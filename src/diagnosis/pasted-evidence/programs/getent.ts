import { ip, name, pattern } from './pattern.ts';
import type { ToolReader } from './tool.ts';

/** Glibc's `getent ahostsv4 NAME`: an address, a kind of socket, and at the first of them the name; and `getent hosts NAME`. */
export const getent: ToolReader = {
  name: 'getent',
  kind: 'name-look-up',
  hint: /\d\.\d{1,3}\.\d/,
  wordings: [
    {
      says: pattern(
        `^(?<words>(?<address>${ip}))[ \\t]+(?:STREAM|DGRAM|RAW)(?:[ \\t]+(?<entered>${name}))?[ \\t]*$`,
      ),
      is: 'well',
    },
    {
      says: pattern(`^(?<words>(?<address>${ip}))[ \\t]{2,}(?<entered>${name})[ \\t]*$`),
      after: /\bgetent (?:ahosts|hosts)\b/,
      is: 'well',
    },
  ],
  hosts: [/\bgetent (?:ahostsv4|ahosts|hosts) ([a-z0-9.-]{1,253})/i],
};
