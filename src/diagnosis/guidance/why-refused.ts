import type { RefusalReason } from '../facts/facts.ts';

/** Why nothing was dialled and what to do then, in sentences. Over HTTP a checker need not tell the reason. */
export const whyRefused: Record<RefusalReason, string> = {
  'special-range':
    'The address is in a range that no checker dials, such as loopback, link-local, multicast or documentation addresses. SPP cannot be joined there.',
  'own-address':
    'It is an address of the machine on which this checker runs, and no checker dials its own machine. Check SPP’s own address.',
  'not-allowed':
    'Whoever runs this checker has not allowed that address. Ask them to allow it, or run the check from a machine in the network of SPS.',
  'too-many-addresses':
    'The name has more than 8 A records, the most that a checker looks at, so none was dialled. Check a single IPv4 address of SPP.',
};
