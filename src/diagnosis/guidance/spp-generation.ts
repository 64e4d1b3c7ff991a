import * as z from 'zod/mini';

/**
 * The generations of SPP, as far as menus, client and API differ: 2.x and 6.x are administered in the desktop client, 7 and later in the
 * web client. There was no 3, 4 or 5.
 */
export const sppGeneration = z.enum(['spp2', 'spp6', 'spp7']);
export type SppGeneration = z.infer<typeof sppGeneration>;

/** What a generation is called in a sentence. */
export const sppGenerationName: Record<SppGeneration, string> = {
  spp2: 'SPP 2.x',
  spp6: 'SPP 6.x',
  spp7: 'SPP 7 or later',
};

/** The generation of a version such as `8.2.0.21662`. @returns null where it is not one of ours, or no version */
export function generationOfSpp(version: string | null): SppGeneration | null {
  const [, major] = /^\s*(\d{1,3})(?:\.\d+)*\s*$/.exec(version ?? '') ?? [];
  if (major === undefined) return null;
  const number = Number(major);
  if (number >= 7) return 'spp7';
  return number === 6 ? 'spp6' : number === 2 ? 'spp2' : null;
}
