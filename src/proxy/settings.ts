import { parseArgs } from 'node:util';
import type { Result } from '#diagnosis/address/result.ts';
import type { ConfigProblem } from './config-problem.ts';
import { boundNames, bounds } from './http/inbound/bounds.ts';

/** The flags of `sps-join serve`. Each one is also `SPS_JOIN_…` in the environment; the command line wins. */
export const flags = [
  'host',
  'port',
  'base-path',
  'public-url',
  'allow',
  'frame-ancestors',
  'trust-proxy',
  'timeout-ms',
  ...boundNames.map((name) => bounds[name].flag),
] as const;

/** Flags whose lists may also be given in parts: `--allow A --allow B` is `--allow A,B`. */
const lists: ReadonlySet<string> = new Set(['allow', 'frame-ancestors']);

/** Flags that are on or off. */
const switches = ['lab', 'no-lab'] as const;

/** Settings as text, before anything is understood of them. */
export type RawSettings = ReadonlyMap<string, string>;

const prefix = 'SPS_JOIN_';
const variableOf = (flag: string): string => `${prefix}${flag.toUpperCase().replaceAll('-', '_')}`;

/** Collects the settings from the command line and the environment. Unknown flags, unknown `SPS_JOIN_` variables and bare words are refused. */
export function readSettings(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Result<RawSettings, ConfigProblem> {
  const settings = new Map<string, string>();
  const known = new Set([...flags, 'lab'].map(variableOf));
  const stranger = Object.keys(env).find((name) => name.startsWith(prefix) && !known.has(name));
  // A list of networks under a misspelt name would be a list that nobody reads.
  if (stranger !== undefined) return { ok: false, why: { setting: stranger, detail: 'is no setting' } };
  for (const flag of [...flags, 'lab']) {
    const value = env[variableOf(flag)];
    if (value !== undefined) settings.set(flag, value);
  }
  const options = Object.fromEntries([
    ...flags.map((flag) => [flag, { type: 'string' as const, multiple: true }]),
    ...switches.map((flag) => [flag, { type: 'boolean' as const }]),
  ]) as Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>;
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false });
    for (const [flag, value] of Object.entries(values))
      if (flag === 'no-lab') settings.set('lab', 'off');
      else if (flag === 'lab') settings.set('lab', 'on');
      else if (Array.isArray(value)) {
        // Of two ports one is meant, and nobody knows which.
        if (value.length > 1 && !lists.has(flag))
          return { ok: false, why: { setting: `--${flag}`, detail: 'is given more than once' } };
        settings.set(flag, value.join(','));
      }
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const setting = /'(-[^' ]*)/.exec(detail)?.[1] ?? 'serve';
    return { ok: false, why: { setting, detail } };
  }
  return { ok: true, value: settings };
}
