import { parseAddress } from '../address/parse-address.ts';
import { insteadInText, type InsteadOfCertificate } from '../certificate/instead-of-certificate.ts';
import type { JoinErrorId } from '../join-errors/catalogue.ts';
import { offeredNames } from '../certificate/offered-names.ts';
import { errorOfFault } from '../join-errors/known-ids.ts';
import type { Fault } from '../join-errors/fault.ts';
import type { Reason } from '../join-errors/reason.ts';
import type { Range } from '../recognition/recognition.ts';
import type { Evidence, SaidStatus, SeenCertificate, Tool, ToolSaid } from './evidence.ts';
import { judgeSeen, type Refusal } from './judge-seen.ts';
import { reasonOfMismatch } from './reason-of-mismatch.ts';
import { faultOfStatus } from './says-of-status.ts';
import type { ToolKind } from './programs/tool.ts';
import { programs } from './programs/programs.ts';

/** What a text shows without being a join error, for scripts. Fields without a value are absent; names and addresses are hearsay. */
export interface EvidenceRow {
  kind: 'certificate' | 'spp-status' | InsteadOfCertificate | ToolKind;
  tool?: Tool;
  /** The join error that it would be if SPS met the same. */
  fault?: JoinErrorId;
  reason?: Reason;
  /** The name or address that was asked for. */
  entered?: string;
  /** What the certificate names; not all that it has, where `namesKnown` is false. */
  names?: string[];
  namesKnown?: boolean;
  /** Where a name leads. */
  addresses?: string[];
  /** It stands there and cannot be read: cut off, or changed. */
  unreadable?: true;
  /** What an SPP says of itself. */
  status?: {
    version?: string;
    state: string;
    isPrimary?: boolean;
    isReplica?: boolean;
    isSessionModuleJoined?: boolean;
  };
  at: Range[];
}

const faults: Record<Exclude<Refusal, 'name'>, [Fault, Reason]> = {
  expired: ['dates', 'expired'],
  'not-yet-valid': ['dates', 'not-yet-valid'],
  key: ['strength', 'key-too-weak'],
  digest: ['strength', 'digest-too-weak'],
};

const kindOf = new Map(programs.map(({ name, kind }) => [name, kind]));

const placed = (at: Range | null): Range[] => (at === null ? [] : [at]);

function rowOfCertificate(seen: SeenCertificate, host: string | null, now: number): EvidenceRow {
  const { certificate, knows, at } = seen;
  const parsed = parseAddress(host ?? '');
  const address = parsed.ok && !certificate.isCa ? parsed.value.address : null;
  const judged = judgeSeen(seen, address, now);
  const [refusal] = judged.refusals;
  const fault =
    refusal === undefined
      ? null
      : refusal === 'name'
        ? (['other-name', reasonOfMismatch(certificate, judged.coverage)] as const)
        : faults[refusal];
  return {
    kind: 'certificate',
    ...(fault === null ? {} : { fault: errorOfFault[fault[0]], reason: fault[1] }),
    ...(address === null ? {} : { entered: address.host }),
    names: offeredNames(certificate),
    namesKnown: knows.names,
    at: placed(at),
  };
}

const rowOfSaid = ({ tool, id, reason, entered, names, addresses, at }: ToolSaid): EvidenceRow => ({
  kind: kindOf.get(tool) ?? 'openssl',
  tool,
  ...(id === null ? {} : { fault: id }),
  ...(reason === null ? {} : { reason }),
  ...(entered === null ? {} : { entered }),
  ...(names.length === 0 ? {} : { names }),
  ...(addresses.length === 0 ? {} : { addresses }),
  at: [at],
});

/** Where one name leads is one row, however many lines tell it. */
function withAddressesJoined(rows: readonly EvidenceRow[]): EvidenceRow[] {
  const joined: EvidenceRow[] = [];
  for (const row of rows) {
    const same = joined.findIndex(
      ({ tool, fault, entered, addresses }) =>
        row.addresses !== undefined &&
        addresses !== undefined &&
        tool === row.tool &&
        fault === undefined &&
        (row.entered === undefined || entered === row.entered),
    );
    const first = joined[same];
    if (first === undefined || row.addresses === undefined) joined.push(row);
    else
      joined[same] = {
        ...first,
        addresses: [...(first.addresses ?? []), ...row.addresses],
        at: [...first.at, ...row.at],
      };
  }
  return joined;
}

function rowOfStatus({ status, at }: SaidStatus): EvidenceRow {
  const { version, state, isPrimary, isReplica, isSessionModuleJoined } = status;
  const fault = faultOfStatus(status);
  return {
    kind: 'spp-status',
    ...(fault === null ? {} : { fault: errorOfFault[fault] }),
    status: {
      ...(version === null ? {} : { version }),
      state,
      ...(isPrimary === null ? {} : { isPrimary }),
      ...(isReplica === null ? {} : { isReplica }),
      ...(isSessionModuleJoined === null ? {} : { isSessionModuleJoined }),
    },
    at: [at],
  };
}

/** The rows of evidence that was read. @param now ms since the epoch */
function rowsOf(evidence: Evidence, now: number): EvidenceRow[] {
  const { certificates, host, said, status, unreadable } = evidence;
  return [
    ...certificates.map((seen) => rowOfCertificate(seen, host, now)),
    ...unreadable.map(({ at }): EvidenceRow => ({ kind: 'certificate', unreadable: true, at: placed(at) })),
    ...withAddressesJoined(said.map(rowOfSaid)),
    ...(status === null ? [] : [rowOfStatus(status)]),
  ];
}

/** What was looked at, and what was read in it. */
export interface Looked {
  /** Null where it is no text, or too long to be a paste. */
  text: string | null;
  evidence: Evidence | null;
  /** What a file is in place of a certificate, by its bytes. */
  instead?: InsteadOfCertificate | null;
}

/** What a text or a file shows without being a join error, in rows; empty where nothing. Never throws. @param now ms since the epoch */
export function evidenceRows({ text, evidence, instead = null }: Looked, now: number): EvidenceRow[] {
  const rows = evidence === null ? [] : rowsOf(evidence, now);
  if (rows.some(({ kind }) => kind === 'certificate')) return rows;
  if (instead !== null) return [...rows, { kind: instead, at: [] }];
  const named = text !== null && encodedBlock.test(text) ? insteadInText(text) : null;
  return named === null || text === null ? rows : [...rows, { kind: named, at: [placeOfPem(text)] }];
}

/** The first line of PEM with part of a line of base64 behind it; without, somebody speaks of it. */
const encodedBlock = /-----BEGIN [A-Z0-9 ]{1,40}-----[^-]{0,200}?[A-Za-z0-9+/]{32}/;

/** Where the first block of PEM stands, to its last line or the end of the text. */
function placeOfPem(text: string): Range {
  const start = Math.max(0, text.indexOf('-----BEGIN '));
  const last = /-----END [A-Z0-9 ]{1,40}-----/.exec(text.slice(start, start + 100_000));
  return [start, last === null ? text.trimEnd().length : start + last.index + last[0].length];
}
