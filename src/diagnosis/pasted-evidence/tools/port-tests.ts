import type { Meaning, ToolReader } from './tool.ts';

const name = '[a-z0-9_.-]{1,253}';
const pattern = (source: string): RegExp => new RegExp(source, 'i');
const silent: Meaning = ['transport-timeout', null];
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
      is: ['transport-dns', 'name-not-known'],
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

const decidesNothing = 'SPP does not answer ping, so this decides nothing.';

/** ping of Linux, macOS and Windows: it decides nothing but whether the name is known. */
export const ping: ToolReader = {
  name: 'ping',
  kind: 'ping',
  hint: /ping|packets|Packets|icmp|Request time|Reply from|% /i,
  wordings: [
    {
      says: pattern(
        `^(?<words>ping: (?:cannot resolve (?<entered>${name}): .{1,60}|unknown host.{0,260}|${name}: (?:Name or service not known|No address associated with hostname|Name does not resolve|Unknown host)))$`,
      ),
      is: ['transport-dns', 'name-not-known'],
    },
    {
      says: pattern(`^(?<words>ping: (?<entered>${name}): Temporary failure in name resolution)$`),
      is: ['transport-dns', 'resolver-failed'],
    },
    {
      says: pattern(`^(?<words>Ping request could not find host (?<entered>${name})\\..{0,80})`),
      is: ['transport-dns', 'name-not-known'],
    },
    { says: /^(?<words>\d{1,6} packets transmitted, .{1,100})/, is: 'open', means: decidesNothing },
    { says: /^(?<words>Packets: Sent = \d{1,6}, Received = .{1,80})/, is: 'open', means: decidesNothing },
    {
      says: /^(?<words>(?:Request timed out\.|Request timeout for icmp_seq \d{1,6}|From \S{1,253}(?: \([\d.]{7,15}\))?:? icmp_seq=\d{1,6} .{1,60}|Reply from [\d.]{7,15}: .{1,60}))$/,
      is: 'open',
      means: decidesNothing,
    },
    {
      says: /^(?<words>.{1,80}\((?:100|\d{1,2})% \p{L}{2,20}\)[.,]?)$/u,
      after: /^Ping.{1,300}\[?[\d.]{7,15}\]?/,
      is: 'open',
      means: decidesNothing,
    },
  ],
  hosts: [
    /\bping (?:-\S{1,6} (?:\d{1,6} )?)*([a-z0-9.-]{2,253})\s*$/i,
    /^PING ([a-z0-9.-]{1,253}) \(/,
    /^Pinging ([a-z0-9.-]{1,253}) /,
  ],
};
