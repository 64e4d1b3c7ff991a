import { defineCheck } from '../define-check.ts';
import { mono, monoList } from '../mono.ts';
import { leadsNowhere, type DnsReason } from '#diagnosis/facts/dns-facts.ts';

const failures: Record<DnsReason, string> = {
  'name-not-known': 'does not resolve: no address was found for such a name',
  'no-address': 'is known to DNS, but has no address there: an A record is missing',
  'alias-without-address':
    'is an alias (CNAME), and the name that it stands for has no address: an A record is missing there',
  'no-ipv4-address': 'has IPv6 addresses only (AAAA), no A record; SPS joins over IPv4',
  'timed-out':
    'was not resolved in time: the name server of this checker did not answer, which says nothing of SPS’s',
  'too-many-addresses': 'has more than 8 A records, the most that are looked at; none was tried',
  'resolver-failed':
    'could not be resolved: the name server of this checker failed, which says nothing of SPS’s',
  unknown: 'could not be resolved',
};

export default defineCheck({
  id: 'name-not-resolved',
  rung: 'dns',
  asks: 'Does the name lead to an IPv4 address?',
  basis: 'documented',
  reads: ['dns'],
  look({ dns }, { address }) {
    if (dns.outcome === 'failed') {
      const said = `${mono(address.host)} ${failures[dns.reason]}`;
      // Only an answer proves something of the name; that nobody answered us is our own trouble.
      return {
        verdict: leadsNowhere(dns.reason) ? 'failed' : 'unknown',
        text: said,
        values: { reason: dns.reason },
      };
    }
    const { addresses, source } = dns.fact;
    if (source === 'literal')
      return { verdict: 'passed', text: 'an IPv4 address, no name to look up', values: { addresses } };
    return { verdict: 'passed', text: `leads to ${monoList(addresses, 8)}`, values: { addresses } };
  },
});
