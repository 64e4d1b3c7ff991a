const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** CRC-32 (ISO-HDLC, as in gzip) of ASCII text: tells a link that was damaged on its way, and nothing about who made it. */
export function checksum(text: string): number {
  let value = 0xffffffff;
  for (let at = 0; at < text.length; at++)
    value = (value >>> 8) ^ (table[(value ^ text.charCodeAt(at)) & 255] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
