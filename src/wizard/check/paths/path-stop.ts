import { judgePath, stopsOfPath } from '#diagnosis/pasted-evidence/judge-path.ts';
import { toolFindingMeanings, toolFindingText } from '#diagnosis/pasted-evidence/tool-finding.ts';
import { errorOfFault, errorSeenAs } from '#diagnosis/join-errors/known-ids.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { nameStops } from './name-stops.ts';
import type { BrowserAnswer, ReportedPaths } from '../run/reported-paths.ts';

/** A path to SPP that this wizard's server cannot take, and on which the join would stop, by what the visitor told. */
export interface PathStop {
  from: 'browser' | 'sps';
  title: string;
  /** What was seen there, marked. */
  seen: string;
  /** Who says so, up to the time of day. */
  by: string;
  /** Ms since the epoch. */
  at: number;
  /** The join error that it would become; null where none is known for it. */
  error: JoinErrorId | null;
}

const fromBrowser: Partial<Record<BrowserAnswer, { seen: string; error: JoinErrorId }>> = {
  'error-page': {
    seen: 'The browser’s own error page came up instead of SPP’s sign-in.',
    error: errorSeenAs['error-page'],
  },
  'other-site': {
    seen: 'Another site came up instead of SPP’s sign-in.',
    error: errorSeenAs['other-site'],
  },
};

const fromSps = 'From SPS, the join would probably stop at move 4 or 5';
const elsewhere: Partial<Record<string, string>> = {
  'other-address': 'SPS reaches another address than the one that was checked',
  'other-certificate': 'SPS gets another certificate than this wizard’s server',
};

/**
 * The first way on which the join would stop, in the order of the moves; null where nothing that was told stops it.
 *
 * @param seen the addresses that the check saw
 */
export function pathStop(said: ReportedPaths, seen: readonly string[]): PathStop | null {
  const { browser, finds, output = [] } = said;
  const met = browser && fromBrowser[browser.answer];
  if (browser !== undefined && met !== undefined)
    return {
      from: 'browser',
      title: 'From your browser, the join would probably stop at move 2',
      ...met,
      by: 'You reported this at',
      at: browser.at,
    };
  if (judgePath(output) === 'failed') {
    const stops = stopsOfPath(output);
    const first = output.find((one) => stops.includes(one));
    if (first !== undefined)
      return {
        from: 'sps',
        title: elsewhere[first.kind] ?? fromSps,
        seen: toolFindingText(first, seen),
        by: 'From the output that you pasted at',
        at: first.at,
        error: toolFindingMeanings[first.kind].error,
      };
  }
  return finds !== undefined && nameStops(said)
    ? {
        from: 'sps',
        title: fromSps,
        seen: 'SPS does not find the name.',
        by: 'You reported this at',
        at: finds.at,
        error: errorOfFault['no-address'],
      }
    : null;
}
