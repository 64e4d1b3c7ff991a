import * as z from 'zod/mini';
import { escapeHostile } from '../../address/escape-hostile.ts';

/** Text from a link: cut at `maxLength` UTF-16 units, and harmless wherever it is shown or copied. */
export const sharedText = (maxLength: number) =>
  z.pipe(
    z.string(),
    z.transform((text: string) => escapeHostile(text, maxLength)),
  );

/** Milliseconds since the epoch, within what a date can hold (ECMA-262, "Time Values"). */
export const instant = z.number().check(z.minimum(-8.64e15), z.maximum(8.64e15));
