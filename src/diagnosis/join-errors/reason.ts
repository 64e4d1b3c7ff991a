/**
 * The finer cause that a text names by itself; a closed union, because other rooms choose words by it.
 *
 * `offers-…` and `ip-as-dns-name` say what the certificate names in a name mismatch: an IPv4 address, a usable name, nothing that can be typed, or something that the newer wording does not print (`offers-hidden`).
 * `not-told`: older clients refuse a certificate without saying why.
 */
export type Reason =
  | 'offers-ip'
  | 'offers-name'
  | 'offers-nothing-usable'
  | 'offers-hidden'
  | 'ip-as-dns-name'
  | 'self-signed'
  | 'self-signed-in-chain'
  | 'unknown-issuer'
  | 'chain-not-accepted'
  | 'not-told'
  | 'expired'
  | 'not-yet-valid'
  | 'key-too-weak'
  | 'digest-too-weak'
  | 'name-not-known'
  | 'resolver-failed'
  | 'nothing-listens'
  | 'filtered'
  | 'no-route'
  | 'connect-timeout'
  | 'read-timeout'
  | 'reset'
  | 'closed'
  | 'wrong-certificate'
  | 'not-tls'
  | 'tls-refused'
  | 'offline'
  | 'address-not-understood'
  | 'wrong-state'
  | 'busy'
  | 'no-consensus'
  | 'primary-unavailable';
