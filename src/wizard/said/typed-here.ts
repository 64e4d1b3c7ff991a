import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import { addressToKeep } from '../answers/address-to-keep.ts';
import { keepMadeHere } from './made-here.ts';

const asAddress = (host: string) => ({ address: Hearsay.of(host) });

/**
 * What was typed or chosen as the address in this tab, for the address bar; undefined where nothing of it may stand there. It is written
 * down that it is this tab's own, in place of what stood in the field before.
 */
export function typedHere(text: string, before = ''): Hearsay<string> | undefined {
  const [parsed, earlier] = [parseAddress(text), parseAddress(before)];
  if (parsed.ok)
    keepMadeHere(
      asAddress(parsed.value.address.host),
      earlier.ok ? asAddress(earlier.value.address.host) : undefined,
    );
  const kept = addressToKeep(text, parsed);
  return kept === undefined ? undefined : Hearsay.of(kept);
}
