import type { TcpReason } from '#diagnosis/facts/tcp-facts.ts';

/**
 * What came back from the network, by error code. On Linux an ICMP answer becomes one of these (`icmp_err_convert` in
 * net/ipv4/icmp.c; the names of its codes are those of RFC 1122 section 3.2.2.1 and RFC 1812 section 5.2.7.1): a firewall's REJECT
 * cannot be told from a router or a host that says the same.
 */
const answered: ReadonlyMap<string, TcpReason> = new Map([
  ['ECONNREFUSED', 'refused'], // a reset (RFC 9293), or code 3: port unreachable
  ['ENOPROTOOPT', 'refused'], // code 2: protocol unreachable
  ['ECONNRESET', 'reset'],
  ['ETIMEDOUT', 'timed-out'], // connect(2): no answer at all
  ['EHOSTUNREACH', 'no-route'], // codes 1, 10, 12 to 15; or nobody answers ARP
  ['EHOSTDOWN', 'no-route'], // code 7: host unknown
  ['ENONET', 'no-route'], // code 8: source host isolated
  ['ENETUNREACH', 'no-route'], // codes 0, 6, 9, 11
  ['EOPNOTSUPP', 'no-route'], // code 5: source route failed
  ['EMSGSIZE', 'no-route'], // code 4: fragmentation needed
]);

/**
 * Codes that no answer of the network can cause, whenever they come: the machine's own rules, limits and addresses.
 *
 * Sources: connect(2) and socket(2) of Linux; ip-route(8) for `prohibit` (EACCES) and `blackhole` (EINVAL); bpf(2), where a cgroup
 * forbids (EPERM); Winsock's error codes.
 */
const ownMachine: ReadonlySet<string> = new Set([
  'EACCES',
  'EPERM',
  'EINVAL',
  'EADDRNOTAVAIL',
  'EADDRINUSE',
  'EAFNOSUPPORT',
  'EPROTONOSUPPORT',
  'EAGAIN',
  'EMFILE',
  'ENFILE',
  'ENOBUFS',
  'ENOMEM',
  'ENETDOWN',
]);

/** A failed connect: its error code, and whether the machine had begun it (a packet may have left) when it failed. */
export interface FailedConnect {
  code: string | undefined;
  begun: boolean;
}

/**
 * Why there is no connection, in our words; what nobody can name is unknown.
 *
 * A connect that the machine refuses at once, whatever the code, never left it: a route `unreachable`, or none at all, has the same
 * code as a router's answer and says nothing of the target. Winsock calls a network unreachable where "the local software knows no
 * route" (WSAENETUNREACH).
 */
export function tcpReasonOf({ code = '', begun }: FailedConnect, platform = process.platform): TcpReason {
  if (!begun || ownMachine.has(code)) return 'own-machine';
  if (platform === 'win32' && code === 'ENETUNREACH') return 'own-machine';
  return answered.get(code) ?? 'unknown';
}
