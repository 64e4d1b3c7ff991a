import { name, pattern } from './pattern.ts';
import type { ToolReader } from './tool.ts';

/** Node.js: messages of its errors and the codes beside them. */
export const node: ToolReader = {
  name: 'Node.js',
  kind: 'node',
  hint: /altnames|getaddrinfo|(?:connect|read|write) E|code: ['"]|Error: |ERR!|Connect Timeout/,
  wordings: [
    {
      says: pattern(
        `(?<words>Hostname/IP does not match certificate's altnames: (?:Host: (?<entered>${name}?)\\.? is not in the cert's altnames|IP: (?<ip>[\\da-f.:]{2,45}) is not in the cert's list): (?<names>[^"'\\\\]{0,2000}))`,
      ),
      is: ['other-name', 'offers-hidden'],
    },
    {
      says: pattern(
        `(?<words>Hostname/IP does(?:n't| not) match certificate's altnames: "?Host: (?<entered>${name}?)\\. is not cert's CN: (?<names>[^"',]{0,253}))`,
      ),
      is: ['other-name', 'offers-name'],
    },
    {
      says: /(?<words>Hostname\/IP does(?:n't| not) match certificate's altnames.{0,200})/,
      is: ['other-name', 'offers-hidden'],
    },
    {
      says: pattern(`(?<words>\\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN|EAI_FAIL) (?<entered>${name}))`),
      otherwise: ['no-address', 'resolver-failed'],
    },
    {
      says: /(?<words>\bconnect (?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ECONNRESET) (?<entered>\d{1,3}(?:\.\d{1,3}){3}|[\da-f:]{3,45}):\d{1,5})/,
    },
    { says: /(?<words>\b(?:read|write|connect) (?:ECONNRESET|ETIMEDOUT|EPIPE|EPROTO .{0,300}))/ },
    {
      says: /\bError: (?<words>(?:Client network socket disconnected before secure TLS connection was established|socket hang up))/,
    },
    {
      says: /\bcode: ['"](?<words>(?:ERR_TLS_CERT_ALTNAME_INVALID|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|CERT_REVOKED|INVALID_CA|INVALID_PURPOSE|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_SSL_[A-Z0-9_]{3,60}))['"]/,
      otherwise: 'open',
    },
    {
      says: /\b(?:npm (?:ERR!|error) code|Error:|RequestError:|FetchError:.{0,200}reason:) (?<words>(?:ERR_TLS_CERT_ALTNAME_INVALID|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)\b.{0,100})/,
    },
    {
      says: /\b(?:Error|cause\]: Error|AxiosError|RequestError|FetchError): (?<words>(?:self[- ]signed certificate|unable to (?:verify the first certificate|get (?:local )?issuer certificate)|certificate has expired|certificate is not yet valid).{0,60})/,
    },
    { says: /\bError: (?<words>[0-9A-F]{8,16}:error:[0-9A-F]{8}:SSL routines:.{1,300})/ },
    { says: /(?<words>\bConnect Timeout Error\b.{0,200})/, is: ['no-answer', 'connect-timeout'] },
  ],
  hosts: [/\bhostname: '([a-z0-9.-]{1,253})'/i, /\bhost: '([a-z0-9.-]{1,253})'/i],
};
