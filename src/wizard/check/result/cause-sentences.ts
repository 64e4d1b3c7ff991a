import type { FindingId } from '#diagnosis/findings/catalogue.ts';
import type { EvidenceValues } from '#diagnosis/findings/define-check.ts';

/**
 * What a finding says as the heading of a result: a sentence of its own without its full stop.
 *
 * Places: `{host}` what was typed, `{typed}` "name" or "address", `{you}`, `{here}`, `{checker}` and `{server}` whose check it is, `{certificate}` and `{ca}` whose certificate, and what the
 * finding holds under that name, a day for `notAfter` and `notBefore`. A sentence of which a place cannot be filled is passed over.
 */
export interface CauseSentence {
  /** What the finding has to hold; absent: anything. */
  when?: EvidenceValues;
  says: string;
}

/** In order: the first that holds is said. Not every verdict of a finding is ever a headline; what is missing is said in the finding's own words. */
export const causeSentences: Partial<Record<FindingId, readonly CauseSentence[]>> = {
  'name-not-resolved': [
    { when: { reason: 'name-not-known' }, says: 'From {here}, the name {host} is not found' },
    { when: { reason: 'no-address' }, says: 'The name {host} has no IPv4 address' },
    {
      when: { reason: 'alias-without-address' },
      says: 'The name {host} is an alias of a name without an address',
    },
    {
      when: { reason: 'no-ipv4-address' },
      says: 'The name {host} has only IPv6 addresses, and SPS joins over IPv4',
    },
    { when: { reason: 'timed-out' }, says: 'The name server of {checker} did not answer in time' },
    { when: { reason: 'resolver-failed' }, says: 'The name server of {checker} failed' },
    {
      when: { reason: 'too-many-addresses' },
      says: 'The name {host} has more addresses than {checker} looks at',
    },
    { says: 'The name {host} could not be resolved from {here}' },
  ],
  'addresses-disagree': [{ says: 'The addresses of this name give different answers' }],
  'connections-disagree': [
    {
      when: { appliances: 'different' },
      says: 'This address reaches different appliances from one connection to the next',
    },
    { says: 'This address answers differently from one connection to the next' },
  ],
  'port-unreachable': [
    { when: { reason: 'refused' }, says: 'TCP port 443 at {host} refuses connections' },
    { when: { reason: 'timed-out' }, says: 'TCP port 443 at {host} does not answer' },
    { when: { reason: 'no-route' }, says: '{server} finds no open route to {host}' },
    { when: { reason: 'reset' }, says: 'The connection to TCP port 443 at {host} is reset' },
    { when: { reason: 'own-machine' }, says: 'The machine of {server} could not connect' },
    { says: 'The connection to TCP port 443 at {host} failed' },
  ],
  'tls-unanswered': [
    { when: { reason: 'timed-out' }, says: 'TCP port 443 opens, but no TLS answer comes' },
    { when: { reason: 'closed' }, says: 'The server closes the connection before TLS starts' },
    { when: { reason: 'reset' }, says: 'The server resets the connection during the TLS handshake' },
    { says: 'The TLS handshake could not be completed from {here}' },
  ],
  'not-https': [
    { when: { reason: 'plain-http' }, says: 'TCP port 443 speaks HTTP without TLS, which no SPP does' },
    { says: 'TCP port 443 speaks something other than TLS, which no SPP does' },
  ],
  'tls-too-old': [
    { says: 'The server speaks {protocol} at most, which browsers refuse' },
    { says: 'The server offers no TLS version that current clients speak' },
  ],
  'client-certificate-wanted': [{ says: 'The server requires a client certificate, and SPP requires none' }],
  'tls-handshake-refused': [
    { when: { reason: 'name-wanted' }, says: 'The server refuses the TLS handshake without a server name' },
    { says: 'The server refuses the TLS handshake' },
  ],
  'refused-by-browsers': [
    { when: { reason: 'key', key: 'P-521' }, says: '{certificate} has a key that Chrome and Edge refuse' },
    { when: { reason: 'key' }, says: '{certificate} has a key that browsers refuse' },
    { when: { reason: 'suite' }, says: 'The server accepts no cipher suite that browsers offer' },
  ],
  'certificate-name-mismatch': [
    {
      when: { reason: 'ip-as-dns-name' },
      says: '{certificate} includes {host} as a DNS name, not as an IP address',
    },
    { when: { reason: 'cn-ignored' }, says: '{certificate} has {host} only as its common name' },
    { says: '{certificate} is for {offered}, not for the {typed} {you} typed' },
    { when: { offered: [] }, says: '{certificate} names no address at all' },
    { says: '{certificate} is for other names, not for the {typed} {you} typed' },
  ],
  'certificate-expired': [{ says: '{certificate} expired on {notAfter}' }],
  'certificate-not-yet-valid': [{ says: '{certificate} is not valid until {notBefore}' }],
  'certificate-weak': [
    {
      when: { index: 0, weakness: 'digest' },
      says: '{certificate} is signed with a digest that SPS refuses',
    },
    { when: { index: 0 }, says: '{certificate} has a key that is too short for SPS' },
    { when: { weakness: 'digest' }, says: '{ca} is signed with a digest that SPS refuses' },
    { says: '{ca} has a key that is too short for SPS' },
  ],
  'not-spp': [
    { when: { looksLike: 'web-page' }, says: 'A web site answers at this address, not SPP' },
    {
      when: { looksLike: 'sign-in-page' },
      says: 'Another product’s sign-in answers at this address, not SPP',
    },
    { when: { looksLike: 'redirect' }, says: 'This address leads on to another site instead of SPP' },
    { when: { looksLike: 'proxy-error' }, says: 'Something in front of SPP answers in its place' },
    { when: { looksLike: 'refusal' }, says: 'Something in front of SPP answers in its place' },
    { when: { looksLike: 'spp-error' }, says: 'SPP answers with an error instead of its status' },
    { says: 'What answers at this address is not SPP' },
  ],
  'sps-instead-of-spp': [{ says: 'An SPS answers at this address, not SPP' }],
  'status-unanswered': [
    { when: { reason: 'timed-out' }, says: 'The server did not answer in time whether it is an SPP' },
    { says: 'The server did not answer whether it is an SPP' },
  ],
  'status-contradicts-itself': [{ says: 'The server contradicts itself about what it is' }],
  'spp-is-replica': [{ says: 'This SPP is a replica, and SPS joins only the primary' }],
  'spp-not-online': [
    { says: 'SPP is in the state {state}, not Online' },
    { says: 'SPP does not say that it is Online' },
  ],
  'spp-too-old': [{ says: 'SPP’s version {version} is too old to be joined' }],
  'spp-api-old': [{ says: 'SPP answers only API v{apiVersion}, and SPS calls v3' }],
};
