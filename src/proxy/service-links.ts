import { parseIpv4 } from '#diagnosis/address/ipv4.ts';

const isIp = (text: string): boolean => parseIpv4(text) !== null || /^[0-9a-f:]*:[0-9a-f:.]*$/i.test(text);
const isPort = (text: string): boolean => /^\d{1,5}$/.test(text);
const isLink = (text: string): boolean => /^(tcp|udp|sctp):\/\//i.test(text);

/**
 * What Kubernetes tells every container of a namespace about each Service in it (Kubernetes documentation, "Service", environment
 * variables, compatible with Docker's links): how such a variable ends, and what stands in it.
 */
const forms: readonly [ending: RegExp, holds: (text: string) => boolean][] = [
  [/_SERVICE_HOST$/, isIp],
  [/_SERVICE_PORT(_[A-Z0-9_]+)?$/, isPort],
  [/_PORT$/, isLink],
  [/_PORT_\d+_(TCP|UDP|SCTP)$/, isLink],
  [/_PORT_\d+_(TCP|UDP|SCTP)_PROTO$/, (text) => /^(tcp|udp|sctp)$/i.test(text)],
  [/_PORT_\d+_(TCP|UDP|SCTP)_PORT$/, isPort],
  [/_PORT_\d+_(TCP|UDP|SCTP)_ADDR$/, isIp],
];

/**
 * Whether a variable that looks like a setting was put there by Kubernetes, because a Service is called `sps-join` or begins so.
 *
 * Name and content decide together: `SPS_JOIN_PORT=9000` is a setting, `SPS_JOIN_PORT=tcp://10.96.0.7:8080` is not.
 */
export const isServiceLink = (name: string, text: string): boolean =>
  forms.some(([ending, holds]) => ending.test(name) && holds(text));
