import type { CodeSign, Part } from '../../../join-errors/pattern.ts';

/** Before and behind a sentence of SPP's, with what tables, CSV and programs put between. */
const before = /(?<!\d)(\d{5})['.]?[:,;|)\]-]{0,3}'?$/;
const behind = /^['.]{0,2}[,;|([-]{0,3}'?(\d{5})(?!\d)/;

/**
 * The code of SPP that stands right beside its own sentence, as in a row of a table or in what a program throws
 * (`400: Bad Request -- 60657: The session connection …`): there it needs no key. Undefined where none does.
 */
export function codeBeside(
  low: string,
  start: number,
  end: number,
  part: Part | undefined,
): CodeSign | undefined {
  const found = [
    before.exec(low.slice(Math.max(0, start - 12), start))?.[1],
    behind.exec(low.slice(end, end + 12))?.[1],
  ];
  return part?.anyOf.find((sign): sign is CodeSign => 'code' in sign && found.includes(String(sign.code)));
}
