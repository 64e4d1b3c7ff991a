import { escapeHostile } from '../address/escape-hostile.ts';
import { isAddressAsItStands } from '../address/is-address-as-it-stands.ts';
import { vouchFor } from '../sources/known.ts';
import type { KnownValues } from './guide.ts';

/** What a text was recognised to name. */
interface NamedInText {
  entered?: string | undefined;
  offeredNames?: readonly string[] | undefined;
  host?: string | undefined;
}

/** Longest name that is shown: no hostname is longer (RFC 1035). In UTF-16 units. */
const longest = 253;

const shown = (value: string) => vouchFor(escapeHostile(value, longest));

/**
 * What a text names, for the sentences of its resolution: from `Match.facts` of a text that was handed to this very process, and from
 * nowhere else. The host stands in addresses to open, so it is null unless it is one.
 */
export const knownOfText = ({ entered, offeredNames, host }: NamedInText): KnownValues => ({
  entered: entered === undefined ? null : shown(entered),
  offered: offeredNames?.map(shown) ?? null,
  host: host === undefined || !isAddressAsItStands(host) ? null : vouchFor(host),
});
