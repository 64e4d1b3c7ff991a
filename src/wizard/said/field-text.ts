import { Hearsay } from '#diagnosis/sources/hearsay.ts';

/** What stands in a field of a check at first: whoever named it, nothing is done with it before you press. */
export const fieldText = (address: Hearsay<string> | undefined): string =>
  address === undefined ? '' : Hearsay.open(address);
