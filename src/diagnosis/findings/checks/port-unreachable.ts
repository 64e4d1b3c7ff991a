import type { TcpReason } from '#diagnosis/facts/tcp-facts.ts';
import { defineCheck } from '../define-check.ts';

const failures: Record<TcpReason, string> = {
  refused: 'port 443 refuses connections: nothing listens there, or a firewall says no',
  'timed-out': 'port 443 does not answer: no such machine, or a firewall drops the traffic',
  'no-route': 'there is no route to it',
  reset: 'the connection to port 443 is reset',
  unknown: 'port 443 cannot be reached',
};

export default defineCheck({
  id: 'port-unreachable',
  rung: 'tcp',
  asks: 'Does TCP port 443 answer?',
  basis: 'documented',
  oneGoodAddressIsEnough: true,
  reads: ['tcp'],
  look: ({ tcp }) =>
    tcp.outcome === 'observed'
      ? { verdict: 'passed', text: 'port 443 answers' }
      : // A fault that we cannot name may be our own.
        {
          verdict: tcp.reason === 'unknown' ? 'unknown' : 'failed',
          text: failures[tcp.reason],
          values: { reason: tcp.reason },
        },
});
