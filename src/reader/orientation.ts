/** Tag of the orientation in EXIF, with the type of its value and that it is one. */
const tag = [0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01];
const tagOfLittleEnd = [0x12, 0x01, 0x03, 0x00, 0x01, 0x00, 0x00, 0x00];
/** EXIF stands at the beginning of a JPEG; in bytes. */
const searched = 1 << 12;
const upright = 1;

/** How a phone held the picture, 1 to 8 as EXIF has it (CIPA DC-008, tag 274); 1 where the picture does not say. */
export function orientationOf(file: Uint8Array): number {
  const isJpeg = file[0] === 0xff && file[1] === 0xd8;
  if (!isJpeg) return upright;
  for (let at = 0; at < Math.min(searched, file.length - 10); at++)
    for (const [bytes, value] of [
      [tag, file[at + 9]],
      [tagOfLittleEnd, file[at + 8]],
    ] as const)
      if (bytes.every((byte, i) => file[at + i] === byte))
        return value !== undefined && value >= 1 && value <= 8 ? value : upright;
  return upright;
}
