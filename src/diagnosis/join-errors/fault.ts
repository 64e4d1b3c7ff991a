/**
 * What other programs meet, a printed certificate shows, or an SPP says of itself, by what is at fault. Each is the fault of one entry
 * of the catalogue: the join error that it would be if SPS met the same.
 *
 * `no-address`: the name leads nowhere. `refused`, `no-answer`: by the port. `not-tls`, `old-tls`, `handshake`, `client-certificate`: in
 * the handshake. `dates`, `issuer`, `other-name`, `strength`: of the certificate. `state`, `replica`: of SPP.
 */
export const faults = [
  'no-address',
  'refused',
  'no-answer',
  'not-tls',
  'old-tls',
  'handshake',
  'client-certificate',
  'dates',
  'issuer',
  'other-name',
  'strength',
  'state',
  'replica',
] as const;

export type Fault = (typeof faults)[number];
