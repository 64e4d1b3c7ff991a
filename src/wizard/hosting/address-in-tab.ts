import type { Place } from '../answers/mend-entry.ts';
import { hosting } from './hosting.ts';
import { written } from './place-of.ts';

/** The same place of the wizard for a tab of its own: with header and footer. */
export function addressInTab({ pathname, search, hash }: Place): string {
  const theme = new URLSearchParams(search).get('theme');
  const shown = theme === null ? '' : `?theme=${encodeURIComponent(theme)}`;
  return written({ pathname, search: shown, hash }, hosting(), location.href);
}
