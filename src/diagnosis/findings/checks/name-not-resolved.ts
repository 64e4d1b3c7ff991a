import { defineCheck } from '../define-check.ts';
import { asCode, namesAsCode } from '#diagnosis/address/as-code.ts';
import { leadsNowhere, type DnsReason } from '#diagnosis/facts/dns-facts.ts';

const failures: Record<DnsReason, (name: string) => string> = {
  'name-not-known': (name) => `${name} does not resolve: no such name was found from here`,
  'no-address': (name) => `${name} is in DNS, but without an address: an A record is missing`,
  'alias-without-address': (name) =>
    `${name} is an alias (CNAME), and its target has no address: an A record is missing there`,
  'no-ipv4-address': (name) => `${name} has only IPv6 addresses (AAAA) and no A record; SPS joins over IPv4`,
  'timed-out': (name) =>
    `${name} was not resolved in time: this checker’s name server did not answer, which says nothing about that of SPS`,
  'too-many-addresses': (name) =>
    `${name} has more than 8 A records, the most that this checker looks at, so none was tried`,
  'resolver-failed': (name) =>
    `${name} could not be resolved: this checker’s name server failed, which says nothing about that of SPS`,
  unknown: (name) => `${name} could not be resolved`,
};

export default defineCheck({
  id: 'name-not-resolved',
  rung: 'dns',
  asks: 'Does the name lead to an IPv4 address?',
  decides: true,
  basis: 'documented',
  reads: ['dns'],
  look({ dns }, { address }) {
    if (dns.outcome === 'failed') {
      const said = failures[dns.reason](asCode(address.host));
      // Only an answer proves something of the name; that nobody answered us is our own trouble.
      return {
        verdict: leadsNowhere(dns.reason) ? 'failed' : 'unknown',
        text: said,
        values: { reason: dns.reason },
      };
    }
    const { addresses, source } = dns.fact;
    if (source === 'literal')
      return {
        verdict: 'passed',
        text: 'an IPv4 address, so there is no name to look up',
        values: { addresses },
      };
    return { verdict: 'passed', text: `leads to ${namesAsCode(addresses, 8)}`, values: { addresses } };
  },
});
