import type { Answers, JoinOutcome } from '../answers/answers.ts';
import { datedInstant } from '../drawn/dated-instant.ts';

/** What is known of the way, for a change ticket; every value as plain text. */
export interface Standstill {
  /** Ms since the epoch. */
  now: number;
  /** The page at which it stopped. */
  step: string;
  /** SPP's address as typed here; null where it was not. */
  address: string | null;
  /** What may be typed on SPS, as a check tested it; null where nothing may. */
  value: string | null;
  /** What the check of it showed, and when (ms since the epoch); null where there was none. */
  check: { headline: string; at: number; from: string } | null;
  sps: string | null;
  spp: string | null;
  /** What has to be ready and is not yet. */
  open: readonly string[];
  /** How many are ready, of how many. */
  ready: readonly [done: number, all: number];
  /** Null where it was not answered. */
  account: NonNullable<Answers['account']> | null;
  /** Null where Join was not pressed, as far as the wizard was told. */
  pressed: JoinOutcome | 'not-said' | null;
  /** When the wait before the next try is over, ms since the epoch; null where none runs. */
  waitEnds: number | null;
  /** The page's own address; null where it leads nowhere for anybody else. */
  link: string | null;
}

const pressedWords: Record<NonNullable<Standstill['pressed']>, string> = {
  worked: 'Join was pressed, and it worked as reported.',
  failing: 'Join was pressed, and it failed as reported.',
  running: 'Join was pressed, and showed no result yet. Do not press Join again before SPS shows it.',
  'not-said': 'Join was pressed; its result was not entered. Look at SPS before anybody presses Join again.',
};

/** What is known of the permissions of the account; not said is not the same as unclear. */
export const accountWords = (account: Standstill['account']): string =>
  account === 'ready'
    ? 'has the Appliance and Operations permissions, as answered'
    : account === 'unsure'
      ? 'not clear yet whether it has the Appliance and Operations permissions'
      : 'not said yet whether it has the Appliance and Operations permissions';

/** Where the work stands, as a text for the change ticket: lines of plain text, nothing of a password or a pasted text. */
export function ticketText(stand: Standstill): string {
  const { now, step, address, value, check, sps, spp, open, ready, account, pressed, waitEnds, link } = stand;
  return [
    `Joining SPS to SPP: stopped on ${datedInstant(now)}`,
    `Stopped at: ${step}`,
    `SPP’s address: ${address ?? 'not typed yet'}`,
    check === null
      ? 'Check of the address: none'
      : `Check of the address: ${check.headline} (${datedInstant(check.at)}, from ${check.from})`,
    ...(value === null ? [] : [`To type on SPS: ${value}, as tested by that check`]),
    `Versions: SPS ${sps ?? 'not known'}, SPP ${spp ?? 'not known'}`,
    `SPP account: ${accountWords(account)}`,
    pressed === null ? 'Join has not been pressed, as far as this wizard was told.' : pressedWords[pressed],
    ...(waitEnds === null ? [] : [`Wait before the next try: until ${datedInstant(waitEnds)}`]),
    `Ready: ${ready[0]} of ${ready[1]}${open.length === 0 ? '' : '. Still open:'}`,
    ...open.map((text) => `- ${text}`),
    `To go on: ${link ?? 'open the wizard in the same browser; its start page offers the place'}`,
  ].join('\n');
}
