/** One range of IPv4 addresses that is not an ordinary host's, with the document that says so. */
export interface SpecialRange {
  cidr: string;
  name: string;
  source: string;
  /** `never`: refused whatever an operator lists. `if-listed`: dialled only where the allow-list names it. */
  dialled: 'never' | 'if-listed';
}

/**
 * Ranges that the guard refuses, first match counts: the IANA IPv4 special-purpose registry, and addresses by which cloud
 * platforms answer their own machines. The latter are of ordinary look, so only a list can know them.
 */
export const specialRanges: readonly SpecialRange[] = [
  { cidr: '0.0.0.0/8', name: 'this network', source: 'RFC 791 section 3.2', dialled: 'never' },
  {
    cidr: '100.100.100.100/32',
    name: 'overlay network service',
    source: 'Tailscale documentation, Quad100',
    dialled: 'never',
  },
  {
    cidr: '100.100.100.200/32',
    name: 'cloud metadata',
    source: 'Alibaba Cloud ECS documentation, instance metadata',
    dialled: 'never',
  },
  { cidr: '100.64.0.0/10', name: 'shared address space', source: 'RFC 6598', dialled: 'if-listed' },
  { cidr: '127.0.0.0/8', name: 'loopback', source: 'RFC 1122 section 3.2.1.3', dialled: 'never' },
  {
    cidr: '168.63.129.16/32',
    name: 'cloud platform service',
    source: 'Microsoft Azure documentation, IP address 168.63.129.16',
    dialled: 'never',
  },
  { cidr: '169.254.0.0/16', name: 'link-local and cloud metadata', source: 'RFC 3927', dialled: 'never' },
  {
    cidr: '192.0.0.0/24',
    name: 'protocol assignments and cloud metadata',
    source: 'RFC 6890 section 2.1',
    dialled: 'never',
  },
  { cidr: '192.0.2.0/24', name: 'documentation', source: 'RFC 5737', dialled: 'never' },
  { cidr: '192.31.196.0/24', name: 'AS112', source: 'RFC 7535', dialled: 'never' },
  { cidr: '192.52.193.0/24', name: 'multicast tunnels', source: 'RFC 7450', dialled: 'never' },
  { cidr: '192.88.99.0/24', name: '6to4 relays', source: 'RFC 7526', dialled: 'never' },
  { cidr: '192.175.48.0/24', name: 'AS112', source: 'RFC 7534', dialled: 'never' },
  { cidr: '198.18.0.0/15', name: 'benchmarks', source: 'RFC 2544', dialled: 'never' },
  { cidr: '198.51.100.0/24', name: 'documentation', source: 'RFC 5737', dialled: 'never' },
  { cidr: '203.0.113.0/24', name: 'documentation', source: 'RFC 5737', dialled: 'never' },
  { cidr: '224.0.0.0/4', name: 'multicast', source: 'RFC 5771', dialled: 'never' },
  { cidr: '240.0.0.0/4', name: 'reserved and broadcast', source: 'RFC 1112 section 4', dialled: 'never' },
];
