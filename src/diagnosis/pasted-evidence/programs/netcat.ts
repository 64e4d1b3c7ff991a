import { name, pattern } from './pattern.ts';
import type { Meaning, ToolReader } from './tool.ts';

const silent: Meaning = ['no-answer', null];
const open = 'The port took a connection. Whether SPP is behind it was not asked.';

/** OpenBSD's, GNU's and nmap's netcat. */
export const netcat: ToolReader = {
  name: 'nc',
  kind: 'port-test',
  hint: /nc: |cat: |succeeded!|\) (?:open|:)/,
  wordings: [
    {
      says: pattern(
        `^(?<words>(?:nc|netcat|ncat): (?:connect to (?<entered>${name})(?: \\([\\d.]{7,15}\\))? port \\d{1,5} \\(tcp\\) (?:failed|timed out).{0,80}|getaddrinfo.{0,300}))`,
      ),
      otherwise: silent,
    },
    {
      says: pattern(
        `^(?<words>(?:nc|netcat): (?<entered>${name}) \\((?:[\\d.]{7,15}:)?\\d{1,5}\\): .{1,80})`,
      ),
    },
    { says: /^(?:(?:nc|netcat): )(?<words>.{1,200})/ },
    { says: /^(?:Ncat: )(?<words>.{1,200}?)\.?(?: QUITTING\.)?$/ },
    {
      says: pattern(
        `^(?<words>(?<entered>${name})(?: \\[[\\d.]{7,15}\\])? \\d{1,5} \\(\\S{1,20}\\)(?: open| ?: .{1,80}))$`,
      ),
      otherwise: 'well',
    },
    {
      says: pattern(
        `^(?<words>Connection to (?<entered>${name})(?: \\([\\d.]{7,15}\\))? (?:port )?\\d{1,5} (?:port )?\\[tcp/\\S{1,20}\\] succeeded!)`,
      ),
      is: 'well',
      means: open,
    },
    { says: /^Ncat: (?<words>Connected to [\d.]{7,15}:\d{1,5})/, is: 'well', means: open },
  ],
  hosts: [/\b(?:nc|ncat|netcat) (?:-\S{1,20} (?:\d{1,3} )?)*([a-z0-9.-]{2,253}) \d{1,5}\b/i],
};
