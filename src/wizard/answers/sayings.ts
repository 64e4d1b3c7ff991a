import { holdsActive } from '#diagnosis/address/active-characters.ts';
import { isAddressAsItStands } from '#diagnosis/address/is-address-as-it-stands.ts';

/** What a text is said to name of a failed join. In a link anybody can have written it: see `Hearsay`. Absent: not named. */
export interface Sayings {
  readonly host?: string | undefined;
  /** What was typed on SPS. */
  readonly entered?: string | undefined;
  /** What the certificate names. */
  readonly offered?: readonly string[] | undefined;
  readonly code?: string | undefined;
  readonly path?: string | undefined;
  /** The case of the error, by our own name for it. */
  readonly reason?: string | undefined;
}

const isName = (value: string): boolean => isAddressAsItStands(value.replace(/^\*\./, ''));

/** What each may be in a link; anything else is dropped. A host passes the address grammar, a name of a certificate may be a pattern. */
export const sayable: Record<keyof Sayings, (value: string) => boolean> = {
  host: isAddressAsItStands,
  entered: isAddressAsItStands,
  offered: isName,
  code: (value) => /^\d{1,6}$/.test(value),
  path: (value) => /^\/[!-~]{0,300}$/.test(value),
  reason: (value) => /^[a-z-]{1,40}$/.test(value),
};

/**
 * Whether a text may come in by a link at all: not with a character that acts instead of standing there, nor with one that an encoding
 * broke (U+FFFD, which also stands for a lone surrogate).
 */
export const mayComeIn = (text: string): boolean => !holdsActive(text) && !text.includes('\u{fffd}');
