import type { Excerpts } from '../excerpts.ts';
import type { Source } from '../source.ts';
import { support } from '../support.ts';

/** SPS administration guide, "Joining SPS to SPP": prerequisites, ports, what cannot be undone. Its numbered steps could not be read. */
export const joiningGuide = {
  id: 'joining-guide',
  title: 'SPS administration guide, Joining SPS to SPP',
  product: 'SPS',
  version: '6.0.6',
  url: `${support}/technical-documents/one-identity-safeguard-for-privileged-sessions/6.0.6/administration-guide/104`,
  read: 'in part',
} as const satisfies Source;

export const excerpts = {
  'central-management':
    'SPS has to be a **Central Management** cluster, which is more than a high-availability pair. Even a single node has to be promoted.',
  'configuration-synchronization': 'Configuration synchronization has to be enabled between the SPS nodes.',
  'cluster-first':
    'Build the SPS cluster before you join SPP: clustering afterwards `is problematic and should be avoided`.',
  'primary-address': 'SPP’s primary IP address or hostname is needed, and IPv4 only.',
  account: 'An SPP account with the **Appliance** and **Operations** permissions is needed.',
  'safeguard-default':
    'No policy on SPS may have `safeguard_default` in its name: the join creates policies and plugins of such names (audit policy, credential store, usermapping policy and more), and overwrites those that exist.',
  ports:
    'SPP and the SPS nodes have to talk to each other on TCP port `8649`; it does not say which side opens the connection. SPS needs HTTPS to SPP, TCP port `443`, during the join: `required only once`.',
  'address-change':
    'If the primary IP address of SPS or of SPP changes, repeat the joining procedure to rejoin.',
  'cannot-undo': '`Joining your SPS and SPP appliances is an action that you cannot undo`.',
} as const satisfies Excerpts;
