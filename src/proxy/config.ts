import type { Result } from '#diagnosis/address/result.ts';
import type { ConfigProblem } from './config-problem.ts';
import { parseFrameAncestors } from './frame-ancestors.ts';
import type { Allowance } from './guard/allowance.ts';
import { parseAllowList } from './guard/parse-allow-list.ts';
import { boundNames, bounds, type BoundName, type InboundBounds } from './inbound-bounds.ts';
import { usualLimits, type Limits } from './probes/limits.ts';
import { parseOperator, type Operator } from './operator.ts';
import { parseTrustProxy, type TrustedProxies } from './proxy-peers.ts';
import { readSettings, type Setting } from './settings.ts';

/** Everything that the server is told at its start. */
export interface Config {
  host: string;
  /** 0 takes any free one. */
  port: number;
  /** With a slash at both ends. */
  basePath: string;
  /** Origin and path under which people reach the server; null where they use its own address. */
  publicUrl: URL | null;
  /** Others than the people at this machine can ask. It is not the bind address alone that decides (security rule 2). */
  exposed: boolean;
  /** Null: the check is off, because the server is exposed and nothing was listed. */
  allowance: Allowance | null;
  frameAncestors: readonly string[];
  operator: Operator;
  lab: boolean;
  /** Reverse proxies between the visitor and this server, and where they are. */
  trustedProxies: TrustedProxies;
  limits: Limits;
  /** How long a stop says so at `/readyz` and goes on serving, 0 to 600. */
  drainSeconds: number;
  /** How whoever started the server would look for a setting: as `SPS_JOIN_…` where it came from there, else by its flag. */
  nameOf: (setting: Setting) => string;
  /** Variables of Kubernetes that look like settings, and were not read. */
  passedOver: readonly string[];
  /** What visitors may hold of the server. */
  inbound: InboundBounds;
}

const loopbackHosts: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

/** Where others can ask: half of what a container's end usually waits, so that the longest check fits in behind it. */
const usualDrainSeconds = 5;

class Refusal {
  readonly setting: Setting;
  readonly detail: string;
  constructor(setting: Setting, detail: string) {
    this.setting = setting;
    this.detail = detail;
  }
}

/** Bounds that are a part of another one. */
const partsOfBounds = [
  ['clientSockets', 'sockets'],
  ['headerMs', 'requestMs'],
] as const;

function whole(setting: Setting, text: string, least: number, most: number): number | Refusal {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  return new Refusal(setting, `is a whole number from ${least} to ${most}`);
}

function basePathOf(setting: 'base-path' | 'public-url', text: string): string | Refusal {
  const path = `/${text}/`.replace(/^\/+|\/+$/g, '/');
  return !text.includes('//') && /^\/([A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*\/)*$/.test(path)
    ? path
    : new Refusal(
        setting,
        `${setting === 'base-path' ? 'is' : 'ends with'} a path like /tools/sps-join, of letters, digits, dots, dashes and underscores`,
      );
}

function publicUrlOf(text: string | undefined): URL | null | Refusal {
  if (text === undefined) return null;
  const plain = /^https?:\/\/[A-Za-z0-9.-]+(:\d{1,5})?(\/[A-Za-z0-9._~/-]*)?$/.test(text);
  if (plain && URL.canParse(text)) return new URL(text);
  return new Refusal('public-url', 'is the address people type, like https://tools.example/sps-join');
}

function labOf(text: string | undefined, exposed: boolean): boolean | Refusal {
  if (text === undefined) return !exposed;
  if (!/^(on|off|1|0|true|false)$/.test(text)) return new Refusal('lab', 'is on or off');
  const on = /^(on|1|true)$/.test(text);
  if (on && exposed)
    return new Refusal('lab', 'works only on this machine: its addresses mean something else to others');
  return on;
}

function inboundOf(text: (setting: Setting) => string | undefined): InboundBounds | Refusal {
  const read = new Map<BoundName, number>();
  for (const name of boundNames) {
    const { flag, usual, least, most } = bounds[name];
    const value = whole(flag, text(flag) ?? String(usual), least, most);
    if (value instanceof Refusal) return value;
    read.set(name, value);
  }
  for (const [part, all] of partsOfBounds) {
    const most = read.get(all) ?? bounds[all].usual;
    if ((read.get(part) ?? 0) <= most) continue;
    if (text(bounds[part].flag) !== undefined)
      return new Refusal(bounds[part].flag, `is at most --${bounds[all].flag}, which is ${most}`);
    read.set(part, most);
  }
  return Object.fromEntries(read) as InboundBounds;
}

/** Reads the configuration, or names the setting that is wrong; the server does not start with half of what was meant. */
export function readConfig(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Result<Config, ConfigProblem> {
  const settings = readSettings(args, env);
  if (!settings.ok) return settings;
  const { given, passedOver } = settings.value;
  const text = (setting: Setting) => given.get(setting)?.text;
  const nameOf = (setting: Setting) => given.get(setting)?.name ?? `--${setting}`;
  const refuse = ({ setting, detail }: Refusal) => ({
    ok: false as const,
    why: { setting: nameOf(setting), detail },
  });

  const host = text('host') ?? '127.0.0.1';
  if (!/^[A-Za-z0-9.:-]{1,253}$/.test(host))
    return refuse(new Refusal('host', 'is an address of this machine'));
  const port = whole('port', text('port') ?? '8080', 0, 65_535);
  if (port instanceof Refusal) return refuse(port);
  const publicUrl = publicUrlOf(text('public-url'));
  if (publicUrl instanceof Refusal) return refuse(publicUrl);
  const publicPath = basePathOf('public-url', publicUrl?.pathname ?? '/');
  if (publicPath instanceof Refusal) return refuse(publicPath);
  const ownPath = text('base-path');
  const basePath = ownPath === undefined ? publicPath : basePathOf('base-path', ownPath);
  if (basePath instanceof Refusal) return refuse(basePath);
  const proxies = parseTrustProxy(text('trust-proxy') ?? '0');
  if (!proxies.ok) return refuse(new Refusal('trust-proxy', proxies.why));
  const trustedProxies = proxies.value;
  const wholeMs = whole('timeout-ms', text('timeout-ms') ?? String(usualLimits.wholeMs), 100, 60_000);
  if (wholeMs instanceof Refusal) return refuse(wholeMs);
  const exposed = !loopbackHosts.has(host) || publicUrl !== null || trustedProxies.hops > 0;
  const usualDrain = String(exposed ? usualDrainSeconds : 0);
  const drainSeconds = whole('drain-seconds', text('drain-seconds') ?? usualDrain, 0, 600);
  if (drainSeconds instanceof Refusal) return refuse(drainSeconds);
  const inbound = inboundOf(text);
  if (inbound instanceof Refusal) return refuse(inbound);
  const lab = labOf(text('lab'), exposed);
  if (lab instanceof Refusal) return refuse(lab);

  const allow = text('allow');
  const listed = allow === undefined ? { ok: true as const, value: [] } : parseAllowList(allow);
  if (!listed.ok) return refuse(new Refusal('allow', listed.why));
  const framed = text('frame-ancestors');
  const ancestors = framed === undefined ? { ok: true as const, value: [] } : parseFrameAncestors(framed);
  if (!ancestors.ok) return refuse(new Refusal('frame-ancestors', ancestors.why));

  const operator = parseOperator(text);
  if (!operator.ok) return refuse(new Refusal(operator.why.setting, operator.why.detail));

  if (exposed && publicUrl === null) {
    const cause = loopbackHosts.has(host) ? 'trust-proxy' : 'host';
    const detail = `is needed beside ${nameOf(cause)}: without the address that people type, every page of theirs would be refused`;
    return refuse(new Refusal('public-url', detail));
  }
  if (publicUrl !== null && basePath !== publicPath)
    return refuse(new Refusal('base-path', `is ${basePath}, and ${nameOf('public-url')} says ${publicPath}`));

  const off = exposed && allow === undefined;
  const allowance: Allowance | null = off
    ? null
    : { mode: exposed ? 'exposed' : 'loopback', listed: listed.value };
  const limits = { attemptMs: Math.min(usualLimits.attemptMs, wholeMs), wholeMs };
  return {
    ok: true,
    value: {
      host,
      port,
      basePath,
      publicUrl,
      exposed,
      allowance,
      frameAncestors: ancestors.value,
      operator: operator.value,
      lab,
      trustedProxies,
      limits,
      drainSeconds,
      nameOf,
      passedOver,
      inbound,
    },
  };
}
