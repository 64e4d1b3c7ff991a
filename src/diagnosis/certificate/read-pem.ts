/** The lines around a certificate or a bundle of them; OpenSSL writes two other names for the first as well. */
const block =
  /-----BEGIN (?:(?:X509 |TRUSTED )?CERTIFICATE|PKCS7)-----([^-]{0,100000})-----END (?:(?:X509 |TRUSTED )?CERTIFICATE|PKCS7)-----/g;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sextets = new Map(Array.from(alphabet, (sign, value) => [sign, value]));

/** Base64 (RFC 4648 section 4) as bytes; signs outside the alphabet, such as line breaks and `> ` quoting, are passed over. */
export function decodeBase64(text: string): Uint8Array {
  const values = Array.from(text).flatMap((sign) => sextets.get(sign) ?? []);
  const bytes = new Uint8Array(Math.floor((values.length * 6) / 8));
  for (let at = 0; at < bytes.length; at += 1) {
    const bit = at * 8;
    const from = Math.floor(bit / 6);
    const pair = (values[from] ?? 0) * 64 + (values[from + 1] ?? 0);
    bytes[at] = (pair >> (4 - (bit % 6))) & 0xff;
  }
  return bytes;
}

/** The CERTIFICATE blocks of a text (RFC 7468), in their order; text around and between them does not matter. */
export const readPemBlocks = (text: string): Uint8Array[] =>
  Array.from(text.matchAll(block), ([, body = '']) => decodeBase64(body));
