import { datedInstant } from '../drawn/dated-instant.ts';

/** What is known of a join that is over, for a change ticket; every value as plain text, times in ms since the epoch. */
export interface Ending {
  now: number;
  /** As reported here. */
  worked: boolean;
  /** SPP's address as typed here; null where it was not. */
  address: string | null;
  /** When Join was pressed, as reported; null where that was not said. */
  pressedAt: number | null;
  /** What SPP's public status said after the press, when, and seen from where; null where nobody looked. */
  seen: { title: string; at: number; from: string } | null;
  sps: string | null;
  spp: string | null;
  /** Where SPP lists the SPS. */
  menu: string;
}

/** How the join ended, as a text for the change ticket: lines of plain text, nothing of a password or a pasted text. */
export function doneTicket({ now, worked, address, pressedAt, seen, sps, spp, menu }: Ending): string {
  return [
    worked
      ? `Joining SPS to SPP: worked, as reported on ${datedInstant(now)}`
      : `Joining SPS to SPP: no result was reported by ${datedInstant(now)}`,
    `SPP’s address: ${address ?? 'not typed here'}`,
    `Join pressed: ${pressedAt === null ? 'not said when' : `${datedInstant(pressedAt)}, as reported`}`,
    seen === null
      ? 'Seen from outside: nobody has looked since'
      : `Seen from outside: ${seen.title} (${datedInstant(seen.at)}, from ${seen.from})`,
    `Versions: SPS ${sps ?? 'not known'}, SPP ${spp ?? 'not known'}`,
    `To confirm on SPP: the SPS is listed at ${menu}`,
  ].join('\n');
}
