import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** Knowledge base: which ports SPP answers, and that it does not answer ping. */
export const firewallArticle = {
  id: 'firewall-article',
  title: 'KB 232671, firewall rules of Safeguard',
  product: 'SPP',
  version: null,
  url: `${support}/one-identity-safeguard/kb/232671/what-are-the-firewall-rules-on-safeguard-is-it-possible-to-ping-the-safeguard-appliance-`,
  read: true,
} as const satisfies Source;

export const excerpts = {
  ports: 'Inbound, SPP opens only TCP port `443` and the VPN of its cluster, port `655`.',
  ping: 'Everything else is dropped, ICMP ping too.',
} as const satisfies Excerpts;
