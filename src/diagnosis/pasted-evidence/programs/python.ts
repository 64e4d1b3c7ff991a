import { pattern } from './pattern.ts';
import type { ToolReader } from './tool.ts';

const name = '[a-z0-9_.*-]{1,253}';

/**
 * Python without the client of SPS: `ssl`, `socket` and `urllib` themselves. What urllib3 and requests put around the same words is SPS's
 * own kind of report, and read by the recogniser.
 */
export const python: ToolReader = {
  name: 'Python',
  kind: 'python',
  hint: /\[SSL|CERTIFICATE_VERIFY|gaierror|urlopen|Error: |socket\.|doesn't match/,
  notIn: /HTTPSConnectionPool|\bSSLError\(|MaxRetryError|\brequests\.exceptions\b/,
  wordings: [
    {
      says: pattern(
        `(?<words>\\bCERTIFICATE_VERIFY_FAILED\\] certificate verify failed: (?:Hostname mismatch|IP address mismatch), certificate is not valid for '(?<entered>${name})')`,
      ),
      is: ['other-name', 'offers-hidden'],
    },
    {
      says: pattern(
        `^(?:ssl\\.)?(?:SSLCertVerificationError|(?:ssl\\.)?CertificateError|ssl\\.match_hostname.{0,20}): (?<words>hostname '(?<entered>${name})' doesn't match (?:either of )?(?<names>.{1,1000}))`,
      ),
      is: ['other-name', 'offers-name'],
    },
    {
      says: /(?<words>\[SSL: CERTIFICATE_VERIFY_FAILED\] certificate verify failed(?:: .{1,200}?)?) ?\(_ssl\.c/,
      otherwise: ['issuer', 'not-told'],
    },
    { says: /(?<words>\[SSL(?:: [A-Z0-9_]{3,60})?\] .{1,200}?) ?\(_ssl\.c/, otherwise: 'open' },
    {
      says: /\b(?:socket\.)?gaierror: (?<words>\[Errno -?\d{1,5}\] .{1,200})/,
      otherwise: ['no-address', 'name-not-known'],
    },
    {
      says: /<urlopen error (?<words>\[Errno -(?:2|5)\] .{1,200}?)>/,
      is: ['no-address', 'name-not-known'],
    },
    {
      says: /<urlopen error (?<words>\[Errno -(?:3|4)\] .{1,200}?)>/,
      is: ['no-address', 'resolver-failed'],
    },
    { says: /<urlopen error (?<words>.{1,300}?)>/ },
    {
      says: /^(?:builtins\.)?(?:ConnectionRefusedError|ConnectionResetError|TimeoutError|OSError|socket\.timeout|socket\.error|BrokenPipeError|ssl\.SSL\w{0,30}Error|ssl\.SSLError): (?<words>.{1,300})/,
    },
  ],
};
