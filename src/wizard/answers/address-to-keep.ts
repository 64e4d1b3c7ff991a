import type { ParsedAddress, RefusedAddress } from '#diagnosis/address/address.ts';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import type { Result } from '#diagnosis/address/result.ts';
import { withoutSecrets } from '#diagnosis/address/without-secrets.ts';
import { removePrivateKeys } from '#diagnosis/secrets/remove-private-keys.ts';
import { mayComeIn } from './sayings.ts';

/**
 * What of a typed address may stand in the address bar: the text as it stands, but never one that may hold a password
 * (`https://user:password@host`) or a key that was pasted into the wrong field, and never a character that no link may bring in. Undefined
 * where nothing of it can be kept.
 */
export function addressToKeep(
  typed: string,
  parsed: Result<ParsedAddress, RefusedAddress>,
): string | undefined {
  if (typed === '' || removePrivateKeys(typed).removed.length > 0) return undefined;
  // Before the `@` is typed a password looks like a port or a path: only a whole address goes in there.
  const mayHoldSecret =
    typed.includes('@') || (/:(?!\/\/)/.test(typed) && !/:\d{0,5}(?:\/[^:@]*)?$/.test(typed));
  if (!mayHoldSecret && mayComeIn(typed)) return typed;
  return parsed.ok ? parsed.value.address.host : undefined;
}

/**
 * What of an address may stay that came with a link, where it stands in the address bar already: a password in it goes from there, and
 * from every link that is made from it. What was no address stays with `***` for the password.
 */
export const arrivingAddress = (given: string): string =>
  addressToKeep(given, parseAddress(given)) ?? withoutSecrets(removePrivateKeys(given).text);
