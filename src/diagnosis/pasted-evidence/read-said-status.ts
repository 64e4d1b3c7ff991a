import { readStatusFields } from '../facts/read-status-fields.ts';
import type { View } from '../recognition/reading/view.ts';
import type { SaidStatus } from './evidence.ts';

/** A field of SPP's status in JSON, or as PowerShell lists it. */
const field =
  /(?<![\w.])["']?(Appliance(?:Id|Name|Version|CurrentState)|Is(?:Primary|Replica|Maintenance|Quarantine|ReadOnly|Clustered|SessionsExternal|SessionModuleJoined)|MaintenanceOperation|IpAddress|PrimaryApplianceIpv4|CurrentTime)["']?\s{0,20}:\s{0,20}(?:"([^"\n]{0,200})"|([\w.:+-]{1,100})(?=[\s,}]|$))/g;
/** How far around the state its other fields are looked for. */
const around = 6000;
const fewest = 3;

const literal: Partial<Record<string, unknown>> = {
  true: true,
  True: true,
  false: false,
  False: false,
  null: null,
};
const valueOf = (quoted: string | undefined, bare: string): unknown =>
  quoted ?? (bare in literal ? literal[bare] : bare);

/** Reads the anonymous status of an SPP that somebody printed, in JSON or field by field; null where a text holds none. */
export function readSaidStatus({ text, from, to }: View): SaidStatus | null {
  const state = text.search(/ApplianceCurrentState["']?\s{0,20}:/);
  if (state < 0) return null;
  const begin = Math.max(0, state - around);
  const fields = new Map<string, unknown>();
  let [first, last] = [state, state];
  for (const { 0: whole, 1: name = '', 2: quoted, 3: bare = '', index } of text
    .slice(begin, state + around)
    .matchAll(field)) {
    if (fields.has(name)) continue;
    fields.set(name, valueOf(quoted, bare));
    first = Math.min(first, begin + index);
    last = Math.max(last, begin + index + whole.length - 1);
  }
  const status = fields.size < fewest ? null : readStatusFields(fields);
  return status === null ? null : { status, at: [from[first] ?? 0, to[last] ?? 0] };
}
