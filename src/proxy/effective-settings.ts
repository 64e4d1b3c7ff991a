import { formatIpv4 } from '#diagnosis/address/ipv4.ts';
import type { Config } from './config.ts';
import { boundsByFlag } from './inbound-bounds.ts';
import type { Setting } from './settings.ts';

/** What the server runs with, by the names of its settings, for the first line of its log. None of them is a secret. */
export function effectiveSettings(config: Config, port: number): Readonly<Record<Setting, unknown>> {
  const { trustedProxies, allowance } = config;
  return {
    host: config.host,
    port,
    'base-path': config.basePath,
    'public-url': config.publicUrl?.href ?? null,
    'trust-proxy':
      trustedProxies.hops === 0 ? '0' : [trustedProxies.hops, ...trustedProxies.peers.texts].join(','),
    allow: (allowance?.listed ?? []).map(({ first, prefix }) => `${formatIpv4(first)}/${prefix}`),
    'frame-ancestors': config.frameAncestors,
    'operator-name': config.operator.name,
    'help-url': config.operator.helpUrl,
    'operator-note': config.operator.note,
    lab: config.lab,
    'timeout-ms': config.limits.wholeMs,
    'drain-seconds': config.drainSeconds,
    ...boundsByFlag(config.inbound),
  };
}
