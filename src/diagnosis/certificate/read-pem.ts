const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map([...alphabet].map((character, value) => [character, value]));

/** Decodes base64 (RFC 4648), passing over everything that is not in its alphabet: white space, quoting marks, padding. */
function decodeBase64(text: string): Uint8Array {
  const octets = new Uint8Array(Math.floor((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (const character of text) {
    const value = values.get(character);
    if (value === undefined) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      octets[length] = (held >> bits) & 0xff;
      length += 1;
    }
  }
  return octets.slice(0, length);
}

/** Labels of blocks that hold certificates (RFC 7468 sections 5 and 8, and OpenSSL's older words). */
const block =
  /-----BEGIN (CERTIFICATE|X509 CERTIFICATE|TRUSTED CERTIFICATE|PKCS7|CMS)-----([^-]{0,2000000})-----END \1-----/g;

/** The certificates and PKCS#7 messages of a text, decoded, in their order; quoting marks and any line ends may stand in it. */
export function readPemBlocks(text: string): Uint8Array[] {
  return [...text.matchAll(block)].map(([, , body = '']) => decodeBase64(body));
}
