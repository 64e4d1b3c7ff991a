import type { Certificate } from '../certificate/certificate.ts';
import type { Fault } from '../join-errors/fault.ts';
import { isIpv4 } from '../address/ipv4.ts';
import { escapeHostile } from '../address/escape-hostile.ts';
import type { ToolSaid } from './evidence.ts';
import { leafOf } from './judge-seen.ts';
import type { ToolOutput } from './read-outputs.ts';
import { readOutputs } from './read-outputs.ts';
import type { ToolFinding, ToolFindingKind } from './tool-finding.ts';

/** What a check saw of the address, as far as it can be compared. */
export interface SeenByCheck {
  host: string;
  kind: 'ipv4' | 'hostname';
  /** IPv4 addresses that the name led to. */
  addresses: readonly string[];
  /** The certificates that it was shown as the server's own. */
  leaves: readonly Certificate[];
  /** They name the address in a way that only older clients accept. */
  onlyForOlder: boolean;
}

const kinds: Partial<Record<Fault, ToolFindingKind>> = {
  'no-address': 'name-not-found',
  refused: 'refused',
  'no-answer': 'timed-out',
  'not-tls': 'not-tls',
  'old-tls': 'tls-refused',
  handshake: 'handshake-failed',
  'client-certificate': 'client-certificate',
  dates: 'dates-refused',
  strength: 'weak-refused',
  'other-name': 'name-refused',
  issuer: 'untrusted',
};

function faultKind({ fault, reason }: ToolSaid, seen: SeenByCheck): ToolFindingKind | undefined {
  if (reason === 'resolver-failed') return 'resolver-failed';
  if (reason === 'no-route') return 'no-route';
  if (reason === 'reset' || reason === 'closed') return 'cut';
  // Newer curls say no more where nothing answers at once.
  if (fault === 'refused' && reason === null) return 'not-connected';
  if (fault === 'other-name' && seen.onlyForOlder) return 'name-refused-strictly';
  return fault === null ? undefined : kinds[fault];
}

type Found = Omit<ToolFinding, 'tool'>;

function addressFound({ addresses }: ToolOutput, seen: SeenByCheck): Found[] {
  if (seen.kind === 'ipv4' || addresses.length === 0) return [];
  const others = addresses.filter(({ ip }) => !seen.addresses.includes(ip));
  const kind =
    seen.addresses.length === 0 ? 'address-only-there' : others.length > 0 ? 'other-address' : 'same-address';
  const told = others.length > 0 ? others : addresses;
  return [{ kind, values: told.map(({ ip }) => ip), words: told[0]?.words ?? null }];
}

const nameOf = ({ commonNames, subject }: Certificate): string =>
  escapeHostile(commonNames[0] ?? subject, 120) || 'without a name';

function certificateFound(output: ToolOutput, { leaves }: SeenByCheck): Found[] {
  const leaf = leafOf(output);
  if (leaf === undefined) return [];
  const { certificate, knows } = leaf;
  const { fingerprintSha256, notBefore, notAfter, commonNames } = certificate;
  const found = (kind: ToolFindingKind): Found[] => [{ kind, values: [nameOf(certificate)], words: null }];
  if (fingerprintSha256 !== '') {
    if (leaves.length === 0) return found('certificate-shown');
    const same = leaves.some((one) => one.fingerprintSha256 === fingerprintSha256);
    return found(same ? 'same-certificate' : 'other-certificate');
  }
  // A printed part can show that it is another one, never that it is the same.
  const fits = (one: Certificate): boolean =>
    (!knows.dates || (one.notBefore === notBefore && one.notAfter === notAfter)) &&
    commonNames.every((name) => one.commonNames.includes(name));
  return leaves.length > 0 && !leaves.some(fits) ? found('other-certificate') : [];
}

function answerFound({ answer, kind, protocol, said }: ToolOutput): Found[] {
  if (answer !== null) {
    const answered =
      answer.status !== 200
        ? 'answers-otherwise'
        : ({ spp: 'spp-answers', other: 'answers-page', none: 'answers-200' } as const)[answer.body];
    return [{ kind: answered, values: [String(answer.status)], words: answer.words }];
  }
  if (said.some(({ fault }) => fault !== null)) return [];
  const fine = said.find(({ isWell }) => isWell);
  if (protocol !== null) return [{ kind: 'reached', values: [], words: fine?.words ?? null }];
  if (kind === 'port-test' && fine !== undefined)
    return [{ kind: 'port-open', values: [], words: fine.words }];
  return kind === 'ping' ? [{ kind: 'pinged', values: [], words: said[0]?.words ?? null }] : [];
}

function compareOne(output: ToolOutput, seen: SeenByCheck): Found[] {
  const host = output.host?.toLowerCase().replace(/\.$/, '') ?? seen.host;
  if (host !== seen.host && !seen.addresses.includes(host) && !(isIpv4(host) && seen.kind === 'hostname'))
    return [{ kind: 'other-host', values: [escapeHostile(host)], words: null }];
  if (output.byProxy) return [{ kind: 'by-proxy', values: [], words: null }];
  const certificate = certificateFound(output, seen);
  const told = output.kind === 'name-look-up' && output.addresses.length > 0 ? [] : output.said;
  const met = told.flatMap((said): Found[] => {
    const kind = faultKind(said, seen);
    return kind === undefined ? [] : [{ kind, values: [], words: said.words }];
  });
  // An answer that came in spite of it (curl -k) does not take back what the tool complained of.
  const answered = answerFound(output).filter(({ kind }) => kind !== 'reached' || certificate.length === 0);
  return [...addressFound(output, seen), ...met, ...certificate, ...answered];
}

/** What the output of commands that ran beside SPS shows, compared with a check of the same address; empty where nothing is read. */
export const compareWithCheck = (pasted: string, seen: SeenByCheck): ToolFinding[] =>
  readOutputs(pasted).flatMap((output) =>
    compareOne(output, seen).map((found) => ({ ...found, tool: output.tool })),
  );
