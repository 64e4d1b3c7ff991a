import type { Result } from '#diagnosis/address/result.ts';

/** An origin and nothing more: scheme, host, port. Everything else could widen the policy that it is written into. */
const origin =
  /^https?:\/\/([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?(:[1-9][0-9]{0,4})?$/;

/** Reads a comma-separated list of origins that may frame the wizard. */
export function parseFrameAncestors(text: string): Result<string[], string> {
  const origins = text.split(',').map((part) => part.trim());
  const wrong = origins.find((entry) => !origin.test(entry));
  if (wrong === undefined) return { ok: true, value: origins };
  return {
    ok: false,
    why: `${JSON.stringify(wrong.slice(0, 100))} is not an origin like https://portal.example`,
  };
}
