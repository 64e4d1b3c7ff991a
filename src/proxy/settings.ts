import { parseArgs } from 'node:util';
import type { Result } from '#diagnosis/address/result.ts';
import type { ConfigProblem } from './config-problem.ts';
import { isServiceLink } from './service-links.ts';
import { boundNames, bounds } from './inbound-bounds.ts';

/** The flags of `sps-join serve`. Each one is also `SPS_JOIN_…` in the environment; the command line wins. */
export const flags = [
  'host',
  'port',
  'base-path',
  'public-url',
  'trust-proxy',
  'allow',
  'frame-ancestors',
  'operator-name',
  'help-url',
  'operator-note',
  'timeout-ms',
  'drain-seconds',
  ...boundNames.map((name) => bounds[name].flag),
] as const;

/** What can be set: by its flag, and in the environment. The lab has two flags, `--lab` and `--no-lab`. */
export type Setting = (typeof flags)[number] | 'lab';

/** Flags whose lists may also be given in parts: `--allow A --allow B` is `--allow A,B`. */
const lists: ReadonlySet<string> = new Set(['allow', 'frame-ancestors']);

/** Flags that are on or off, and what they set. */
const switches: ReadonlyMap<string, string> = new Map([
  ['lab', 'on'],
  ['no-lab', 'off'],
]);

/** A setting as text, before anything is understood of it. */
export interface Given {
  text: string;
  /** How whoever set it would look for it: `--port` or `SPS_JOIN_PORT`. */
  name: string;
}

export interface RawSettings {
  given: ReadonlyMap<string, Given>;
  /** Variables that look like settings and are Kubernetes' own. */
  passedOver: readonly string[];
}

const prefix = 'SPS_JOIN_';
const variableOf = (flag: string): string => `${prefix}${flag.toUpperCase().replaceAll('-', '_')}`;

/** Collects the settings from the command line and the environment. Unknown flags, unknown `SPS_JOIN_` variables and bare words are refused. */
export function readSettings(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Result<RawSettings, ConfigProblem> {
  const known = new Map([...flags, 'lab'].map((flag) => [variableOf(flag), flag]));
  const given = new Map<string, Given>();
  const passedOver: string[] = [];
  for (const [name, text] of Object.entries(env)) {
    if (!name.startsWith(prefix) || text === undefined) continue;
    const flag = known.get(name);
    if (isServiceLink(name, text)) passedOver.push(name);
    else if (flag !== undefined) given.set(flag, { text, name });
    // A list of networks under a misspelt name would be a list that nobody reads.
    else return { ok: false, why: { setting: name, detail: 'is no setting' } };
  }
  const typed = readFlags(args);
  if (!typed.ok) return typed;
  return { ok: true, value: { given: new Map([...given, ...typed.value]), passedOver: passedOver.sort() } };
}

function readFlags(args: readonly string[]): Result<Map<string, Given>, ConfigProblem> {
  const typed = new Map<string, Given>();
  const wrong = (setting: string, detail: string) => ({ ok: false as const, why: { setting, detail } });
  const options = Object.fromEntries([
    ...flags.map((flag) => [flag, { type: 'string' as const }] as const),
    ...Array.from(switches.keys(), (flag) => [flag, { type: 'boolean' as const }] as const),
  ]);
  // Not strict: what is wrong is said here, in words that name the setting and not Node's function.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return wrong(JSON.stringify(token.value), 'belongs to no setting');
    const { name: flag, rawName: name, value, inlineValue } = token;
    const before = typed.get(flag === 'no-lab' ? 'lab' : flag);
    const turned = switches.get(flag);
    if (turned !== undefined) {
      if (value !== undefined) return wrong(name, 'takes no value');
      if (before !== undefined && before.name !== name)
        return wrong(before.name, `and ${name} say the opposite of each other`);
      typed.set('lab', { text: turned, name });
    } else if (!Object.hasOwn(options, flag)) return wrong(name, 'is no setting');
    else if (value === undefined || (inlineValue !== true && value.startsWith('--')))
      return wrong(name, 'needs a value');
    // Of two ports one is meant, and nobody knows which.
    else if (before !== undefined && !lists.has(flag)) return wrong(name, 'is given more than once');
    else typed.set(flag, { text: before === undefined ? value : `${before.text},${value}`, name });
  }
  return { ok: true, value: typed };
}
