import type { Certificate } from '../certificate/certificate.ts';
import { matchesLikePython } from '../certificate/matches-name.ts';
import { isoTime } from '../certificate/parse-time.ts';
import type { Again, Checked, Endpoint } from '../facts/facts.ts';
import type { SharedCheck, TrimmedEndpoint } from './shared-check.ts';
import { checkTable } from './shared-check.ts';
import type { SharedLook, TrimmedCertificate } from './shared-look.ts';
import { look, most } from './shared-look.ts';

/** Names that decide whether the certificate covers the address: those that match it, and those at which an old client gives up. */
const decides = (value: string, host: string): boolean =>
  matchesLikePython(value, host) || /^[^.*]*\*[^.*]*\*/.test(value);

/** At most so many names, in their order: those that decide, then the first. */
function fewNames<Name>(names: Name[], valueOf: (name: Name) => string, host: string): Name[] {
  if (names.length <= most.names) return names;
  const deciding = names.filter((name) => decides(valueOf(name), host));
  const kept = new Set([...deciding, ...names].slice(0, most.names));
  return names.filter((name) => kept.has(name));
}

function fewerNames(one: Certificate, host: string): TrimmedCertificate {
  const subjectAltName = one.subjectAltName && fewNames(one.subjectAltName, ({ value }) => value, host);
  const left = (one.subjectAltName?.length ?? 0) - (subjectAltName?.length ?? 0);
  return {
    ...one,
    commonNames: fewNames(one.commonNames, (value) => value, host),
    subjectAltName,
    ...(left > 0 && { left }),
  };
}

function shorter({ tls, status }: Again, host: string): Again {
  if (tls.outcome !== 'observed') return { tls, status };
  const { certificates, moreCertificates = 0, ...fact } = tls.fact;
  const chain = certificates.slice(0, most.chain).map((one) => fewerNames(one, host));
  const unread = moreCertificates + certificates.length - chain.length;
  return {
    tls: {
      ...tls,
      fact: { ...fact, certificates: chain, ...(unread > 0 && { moreCertificates: unread }) },
    },
    status,
  };
}

/** What does not change between two connections of one moment to one appliance: all but its clock and ours. */
const lasting = ({ tls, status }: SharedLook): string =>
  JSON.stringify([
    tls,
    'saw' in status && !('not' in status.saw) ? { ...status.saw, at: 0, clock: 0 } : status,
  ]);

function trimmed({ ip, tcp, again, ...given }: Endpoint, host: string): TrimmedEndpoint {
  const first = shorter(given, host);
  const second = again && shorter(again, host);
  const isAlike = second !== undefined && lasting(look.pack(second)) === lasting(look.pack(first));
  return { ip, tcp, ...first, ...(second && { again: isAlike ? 'alike' : second }) };
}

/** What of a check goes into a link; see `checkTable`. */
export function packCheck({ checked, checkedAt }: { checked: Checked; checkedAt: number }): SharedCheck {
  const { dns, endpoints } = checked.facts;
  return checkTable.pack({
    ...checked,
    checkedAt: isoTime(checkedAt),
    facts: { dns, endpoints: endpoints.map((endpoint) => trimmed(endpoint, checked.address.host)) },
  });
}
