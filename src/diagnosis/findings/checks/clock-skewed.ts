import { defineCheck } from '../define-check.ts';

/** Differences below this are of no use to the reader: certificates start and end at whole minutes at the best. */
const toleratedMs = 60_000;

/** "4 minutes 30 seconds" as the coarsest words that still tell. */
function apart(differenceMs: number): string {
  const seconds = Math.round(Math.abs(differenceMs) / 1000);
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  const hours = Math.round(seconds / 3600);
  if (hours < 72) return `${hours} h`;
  const days = Math.round(hours / 24);
  return days < 730 ? `${days} days` : `${Math.round(days / 365.25)} years`;
}

export default defineCheck({
  id: 'clock-skewed',
  rung: 'clock',
  asks: 'Does SPP’s clock agree with the checker’s?',
  basis: 'inferred',
  reads: ['spp'],
  neverFails: true,
  look({ spp }) {
    const { currentTime, currentTimeFrom } = spp.status;
    if (currentTime === null) return { verdict: 'unknown', text: 'this SPP does not report its time' };
    const differenceMs = currentTime - spp.readAt;
    const values = { differenceMs, from: currentTimeFrom };
    if (Math.abs(differenceMs) <= toleratedMs)
      return { verdict: 'passed', text: `${apart(differenceMs)} apart`, values };
    const way = differenceMs > 0 ? 'ahead of' : 'behind';
    return { verdict: 'warning', text: `${apart(differenceMs)} ${way} the checker’s clock`, values };
  },
});
