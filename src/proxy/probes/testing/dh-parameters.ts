import { getDiffieHellman } from 'node:crypto';

/** A DH group of RFC 3526 as the PEM that a TLS server takes. */
export function dhParameters(group: string): string {
  const prime = Buffer.concat([Buffer.from([0]), getDiffieHellman(group).getPrime()]);
  const sized = (tag: number, body: Buffer) =>
    Buffer.concat([Buffer.from([tag, 0x82, body.length >> 8, body.length & 255]), body]);
  const der = sized(0x30, Buffer.concat([sized(2, prime), Buffer.from([2, 1, 2])]));
  return `-----BEGIN DH PARAMETERS-----\n${der.toString('base64')}\n-----END DH PARAMETERS-----\n`;
}
