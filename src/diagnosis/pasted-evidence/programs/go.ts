import { pattern } from './pattern.ts';
import type { ToolReader } from './tool.ts';

const name = '[a-z0-9_.*-]{1,253}';

/** Programs in Go: `crypto/x509`, `crypto/tls`, `net` and `net/http`. */
export const go: ToolReader = {
  name: 'Go',
  kind: 'go',
  hint: /x509:|dial tcp|read tcp|net\/http|tls: |http: server|https:/,
  wordings: [
    {
      says: pattern(
        `(?<words>\\bx509: certificate is valid for (?<names>[a-z0-9_.*:, -]{1,2000}), not (?<entered>${name}))`,
      ),
      is: ['other-name', 'offers-name'],
    },
    {
      says: pattern(
        `(?<words>\\bx509: cannot validate certificate for (?<entered>${name}) because it doesn't contain any IP SANs)`,
      ),
      is: ['other-name', 'offers-hidden'],
    },
    {
      says: pattern(
        `(?<words>\\bx509: certificate is not valid for any names, but wanted to match (?<entered>${name}))`,
      ),
      is: ['other-name', 'offers-nothing-usable'],
    },
    {
      says: pattern(
        `(?<words>\\bx509: (?:certificate is valid for , not|certificate is not authorized to sign for|a root or intermediate certificate is not authorized).{0,200})`,
      ),
      is: ['issuer', 'chain-not-accepted'],
    },
    { says: /(?<words>\bx509: .{1,300})/, otherwise: ['issuer', 'chain-not-accepted'] },
    {
      says: pattern(
        `(?<words>\\bdial tcp: lookup (?<entered>${name}?)(?: on [\\d.:\\[\\]a-f]{2,60})?: .{1,200})`,
      ),
    },
    {
      says: /(?<words>\bdial tcp(?:4|6)? (?<entered>\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:]{2,45}\]):\d{1,5}: .{1,200})/i,
    },
    { says: pattern(`(?<words>\\bdial tcp (?<entered>${name}):\\d{1,5}: .{1,200})`) },
    { says: /(?<words>\bread tcp \S{3,60}->\S{3,60}: .{1,200})/ },
    {
      says: /(?<words>\bnet\/http: (?:TLS handshake timeout|request canceled).{0,100})/,
      is: ['no-answer', 'read-timeout'],
    },
    { says: /(?<words>\bhttp: server gave HTTP response to HTTPS client)/ },
    {
      says: /(?<words>\btls: (?:first record|handshake failure|unsupported|no supported|protocol version|server selected|failed to verify|bad certificate|oversized record).{0,200})/,
    },
    {
      says: /\b(?:Get|Post|Put|Head) "?https:\/\/[^\s"]{1,300}"?: (?<words>(?:EOF|unexpected EOF))/,
      is: ['no-answer', 'closed'],
    },
    {
      says: /\b(?:Get|Post|Put|Head) "?https:\/\/[^\s"]{1,300}"?: (?<words>(?:context deadline exceeded|remote error: tls|net\/http).{0,200})/,
    },
  ],
  hosts: [/\b(?:Get|Post|Put|Head|Delete) \\?"?https:\/\/([a-z0-9.-]{1,253})/i],
};
