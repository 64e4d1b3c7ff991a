import type { ToolReader } from './tool.ts';

/** wget 1.x over OpenSSL and GnuTLS, and wget2. Their quotes are made plain before. */
export const wget: ToolReader = {
  name: 'wget',
  kind: 'wget',
  hint: /^(?:wget|ERROR:|WARNING:|The certificate|--\d|Resolving|Connecting to|GnuTLS|OpenSSL|Unable to|Self-signed|Issued|requested host|no certificate|certificate common|cannot verify)|\bwget \S/,
  shows:
    /^(?:wget: |Resolving \S{1,253}(?: \(\S{1,253}\))?\.\.\. |Connecting to \S{1,253}(?: \(\S{1,253}\))?(?:\|[\d.]{7,15}\|)?:\d{1,5}\.\.\. |Connecting to \S{1,253} \([\d.]{7,15}:\d{1,5}\)|--\d{4}-\d\d-\d\d \d\d:\d\d:\d\d-- )/,
  wordings: [
    { says: /^(?<words>wget: unable to resolve host address '(?<entered>[^']{1,253})')/ },
    {
      says: /^(?<words>wget: bad address '(?<entered>[^']{1,253})')/,
      is: ['no-address', 'name-not-known'],
    },
    {
      says: /^(?<words>wget: can't connect to remote host(?: \((?<address>[\d.]{7,15})\))?: .{1,100})/,
    },
    { says: /^(?<words>wget: .{1,200})/ },
    { says: /^Resolving (?<entered>\S{1,253})(?: \(\S{1,253}\))?\.\.\. (?<words>failed: .{1,100})/ },
    {
      says: /^Resolving (?<entered>\S{1,253})(?: \(\S{1,253}\))?\.\.\. (?<words>(?<address>\d{1,3}(?:\.\d{1,3}){3})\b.{0,100})/,
      is: 'well',
    },
    {
      says: /^Connecting to (?<entered>[^\s|:]{1,253})(?: \(\S{1,253}\))?(?:\|[\d.]{7,15}\|)?:\d{1,5}\.\.\. (?<words>failed: .{1,100})/,
    },
    {
      says: /^(?:ERROR: )?(?<words>(?:The certificate's owner does not match hostname|certificate common name '(?<names>[^']{1,253})' doesn't match requested host name|no certificate subject alternative name matches requested host name) '(?<entered>[^']{1,253})')/,
      is: ['other-name', 'offers-hidden'],
    },
    {
      says: /^(?:ERROR: )?(?<words>no certificate subject alternative name matches)$/,
      is: ['other-name', 'offers-hidden'],
    },
    {
      says: /^(?<words>requested host name '(?<entered>[^']{1,253})')/,
      after: /no certificate subject alternative name matches$/,
      is: ['other-name', 'offers-hidden'],
    },
    {
      says: /^(?:ERROR: |WARNING: )(?<words>The certificate (?:of '[^']{1,253}' )?(?:is not trusted|has expired|is not yet activated|doesn't have a known issuer|has been revoked|was signed using an insecure algorithm).{0,40})/,
    },
    {
      says: /^(?<words>The certificate (?:is not trusted|has expired|is not yet activated|doesn't have a known issuer|has been revoked|was signed using an insecure algorithm).{0,40})/,
      after: /^(?:--\d{4}-|Connecting to |Resolving )/,
    },
    {
      says: /^(?:ERROR: )?(?<words>cannot verify (?<entered>\S{1,253})'s certificate, issued by .{1,300})/,
      is: ['issuer', 'not-told'],
    },
    {
      says: /^(?<words>(?:Self-signed certificate encountered|Unable to locally verify the issuer's authority|Issued certificate (?:has expired|not yet valid))\.)/,
    },
    { says: /^(?<words>GnuTLS: .{1,200}|OpenSSL: error:.{1,200})/, otherwise: 'open' },
    { says: /^(?<words>Unable to establish SSL connection\.)/, is: 'open' },
  ],
  hosts: [/\bwget [^\n]{0,300}https:\/\/([a-z0-9.-]{1,253})/i, /^--.{20,40}https:\/\/([a-z0-9.-]{1,253})/i],
  leadsTo: [/^Connecting to \S{1,253}\|(\d{1,3}(?:\.\d{1,3}){3})\|/],
};
