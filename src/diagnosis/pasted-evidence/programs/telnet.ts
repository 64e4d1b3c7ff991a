import type { Meaning, ToolReader } from './tool.ts';

const silent: Meaning = ['no-answer', null];
const open = 'The port took a connection. Whether SPP is behind it was not asked.';

/** telnet of Linux, BSD and Windows; curl's `telnet://` says the same by curl. */
export const telnet: ToolReader = {
  name: 'telnet',
  kind: 'port-test',
  hint: /telnet|Connect|Could not open/,
  wordings: [
    { says: /^(?<words>telnet: Unable to connect to remote host: .{1,80})/ },
    { says: /^(?<words>telnet: connect to address [\d.]{7,15}: .{1,80})/ },
    {
      says: /^(?<words>telnet: (?:could not resolve )?(?<entered>[a-z0-9.-]{1,253})(?:\/\S{1,20})?: .{1,80})/i,
    },
    {
      says: /^(?<words>Connecting To (?<entered>[a-z0-9.-]{1,253})\.\.\.Could not open connection to the host, on port \d{1,5}: .{1,60})/i,
      is: silent,
    },
    { says: /^(?<words>Could not open connection to the host, on port \d{1,5}: .{1,60})/, is: silent },
    {
      says: /^(?<words>Connected to (?<entered>[a-z0-9.-]{1,253})\.)$/i,
      after: /^Trying [\d.]{7,15}\.\.\.$/,
      is: 'well',
      means: open,
    },
  ],
  hosts: [/\btelnet ([a-z0-9.-]{2,253}) \d{1,5}\b/i],
  leadsTo: [/^Trying (\d{1,3}(?:\.\d{1,3}){3})\.\.\.$/],
};
