import type { TcpReason } from '#diagnosis/facts/tcp-facts.ts';
import { defineCheck } from '../define-check.ts';

/** What was seen of the target. A firewall may answer in the words of a host or of a router, so each names both. */
const failures = {
  refused: 'port 443 refuses connections: nothing listens there, or a firewall refuses in its place',
  'timed-out': 'port 443 does not answer: no such machine, or a firewall drops the traffic',
  'no-route': 'there is no route to it, or a firewall refuses (RHEL’s usual answer)',
  reset: 'the connection to port 443 is reset: by the machine, or by a firewall in between',
} as const;

/** What proves nothing of the target. */
const doubts = {
  'own-machine':
    'the checker’s own machine could not connect (its routes, firewall or limits): it proves nothing of SPP, nor of what SPS reaches',
  unknown: 'the connection to port 443 failed in a way that we cannot name',
} as const;

const isDoubt = (reason: TcpReason): reason is keyof typeof doubts => reason in doubts;

export default defineCheck({
  id: 'port-unreachable',
  rung: 'tcp',
  asks: 'Does TCP port 443 answer?',
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
