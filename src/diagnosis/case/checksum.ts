const polynomial = 0xedb88320;
const start = 0xffffffff;

const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
  return value >>> 0;
});

/** Which byte of the table has these upper eight bits: each has others, so that a step can be undone. */
const byUpper = new Map(table.map((value, byte) => [value >>> 24, byte]));

const code = (text: string, at: number): number => text.charCodeAt(at) & 255;
const step = (value: number, byte: number): number =>
  ((value >>> 8) ^ (table[(value ^ byte) & 255] ?? 0)) >>> 0;
const stepBack = (value: number, byte: number): number => {
  const entry = byUpper.get(value >>> 24) ?? 0;
  return (((value ^ (table[entry] ?? 0)) << 8) | (entry ^ byte)) >>> 0;
};

/** CRC-32 (ISO-HDLC, as in gzip) of ASCII text: tells a link that was damaged on its way, and nothing about who made it. */
export function checksum(text: string): number {
  let value = start;
  for (let at = 0; at < text.length; at++) value = step(value, code(text, at));
  return (value ^ start) >>> 0;
}

/**
 * Where the checksum of a text and the one that it should have come together: `before[n]` is the state behind the first `n` characters,
 * `wanted[n]` the one that those behind them need. A character between `n` and `m` mends the text where it leads from the one to the other.
 */
export function statesOf(text: string, sum: number): { before: number[]; wanted: number[] } {
  const before = [start];
  for (let at = 0; at < text.length; at++) before.push(step(before[at] ?? 0, code(text, at)));
  const wanted = Array.from({ length: text.length + 1 }, () => 0);
  wanted[text.length] = (sum ^ start) >>> 0;
  for (let at = text.length - 1; at >= 0; at--) wanted[at] = stepBack(wanted[at + 1] ?? 0, code(text, at));
  return { before, wanted };
}

/** Whether one character leads from one state to the other. */
export const leads = (from: number, character: string, to: number): boolean =>
  step(from, code(character, 0)) === to;
