import type { TcpReason } from '#diagnosis/facts/tcp-facts.ts';
import { defineCheck } from '../define-check.ts';

/** What was seen of the target. A firewall may answer in the words of a host or of a router, so each names both. */
const failures = {
  refused: 'port 443 refuses connections: nothing listens there, or a firewall rejects them',
  'timed-out': 'port 443 does not answer: there is no such machine, or a firewall drops the traffic',
  'no-route': 'there is no route to it, or a firewall rejects the connection (usual on RHEL)',
  reset: 'the connection to port 443 is reset by the machine, or by a firewall on the way',
} as const;

/** What proves nothing of the target. */
const doubts = {
  'own-machine':
    'this checker’s own machine could not connect (because of its routes, firewall or limits), which proves nothing about SPP or about what SPS can reach',
  unknown: 'the connection to port 443 failed for a reason that this checker does not know',
} as const;

const isDoubt = (reason: TcpReason): reason is keyof typeof doubts => reason in doubts;

export default defineCheck({
  id: 'port-unreachable',
  rung: 'tcp',
  asks: 'Does TCP port 443 answer?',
  decides: true,
  basis: 'documented',
  reads: ['tcp'],
  look({ tcp }) {
    if (tcp.outcome === 'observed') return { verdict: 'passed', text: 'port 443 answers' };
    const { reason } = tcp;
    return isDoubt(reason)
      ? { verdict: 'unknown', text: doubts[reason], values: { reason } }
      : { verdict: 'failed', text: failures[reason], values: { reason } };
  },
});
