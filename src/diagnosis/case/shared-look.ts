import * as z from 'zod/mini';
import type { AlternativeName, Certificate } from '../certificate/certificate.ts';
import { alternativeName, certificate as certificateFact } from '../certificate/certificate.ts';
import type { Again } from '../facts/facts.ts';
import type { ClusterMember, SppStatus, StatusFact } from '../facts/status-facts.ts';
import { notSppKind, statusReason } from '../facts/status-facts.ts';
import type { TlsFact } from '../facts/tls-facts.ts';
import { tlsFact, tlsReason } from '../facts/tls-facts.ts';
import { attemptOf } from './fields/attempt-kind.ts';
import type { Kind } from './fields/field-kinds.ts';
import { as, listOf, orMissing, orNull, orZero, textOf } from './fields/field-kinds.ts';
import { tableOf } from './fields/field-table.ts';
import { instant, sharedText } from './fields/shared-text.ts';

/** The most that a link holds of lists whose length a server chooses. */
export const most = { endpoints: 8, chain: 4, names: 24, members: 8, aliases: 4 } as const;

/** A host or an address; 253 characters are the longest name (RFC 1035), 300 what a refused or hostile one is cut to. */
export const name = textOf(sharedText(300));
const names = listOf(name, most.names);
const word = textOf(sharedText(60));
const id = textOf(sharedText(100));
const number = as(z.number());
const at = as(instant);
const isIt = orNull(as(z.boolean()));

const alternative: Kind<AlternativeName, [type: AlternativeName['type'], value: string]> = {
  schema: z.tuple([alternativeName.shape.type, name.schema]),
  pack: ({ type, value }) => [type, value],
  unpack: ([type, value]) => ({ type, value }),
  redact: ([type, value], { address, opaque }) => [
    type,
    type === 'dns' || type === 'ip' ? address(value) : opaque(value),
  ],
  isText: false,
};

const { key, signatureDigest } = certificateFact.shape;

/** `left`: names that were read and are left out of the link, because none of them decides. */
export type TrimmedCertificate = Certificate & { left?: number };

/** A certificate without what no question is asked of: serial number, length. */
const certificate = tableOf<TrimmedCertificate>()(
  [
    ['cn', 'commonNames', names, 'address'],
    ['san', 'subjectAltName', orNull(listOf(alternative, most.names))],
    ['subject', 'subject', name, 'opaque'],
    ['issuer', 'issuer', name, 'opaque'],
    ['left', 'left', orMissing(number)],
    ['more', 'moreAlternativeNames', orZero(number)],
    ['from', 'notBefore', at],
    ['to', 'notAfter', at],
    ['key', 'key.kind', as(key.shape.kind)],
    ['bits', 'key.bits', orNull(number)],
    ['named', 'key.named', orMissing(as(z.nonoptional(key.shape.named)))],
    ['digest', 'signatureDigest', as(signatureDigest)],
    ['self', 'selfIssued', as(z.boolean())],
    ['ca', 'isCa', as(z.boolean())],
    ['sha256', 'fingerprintSha256', textOf(sharedText(64)), 'certificate'],
  ],
  () => ({ serial: '', bytes: 0 }),
);

const tlsTable = tableOf<Omit<TlsFact, 'certificates'> & { certificates: TrimmedCertificate[] }>()(
  [
    ['protocol', 'protocol', word, 'plain'],
    ['cipher', 'cipher', word, 'plain'],
    ['trust', 'trust', as(tlsFact.shape.trust)],
    ['chain', 'certificates', listOf(certificate, most.chain)],
    ['unread', 'moreCertificates', orMissing(number)],
    ['browserSuite', 'takesBrowserSuite', orMissing(as(z.boolean()))],
  ],
  ({ sni }) => ({ sni }),
);

const member = tableOf<ClusterMember>()([
  ['name', 'name', orNull(name), 'address'],
  ['ip', 'ipAddress', orNull(name), 'address'],
  ['version', 'version', orNull(word), 'version'],
  ['state', 'state', word, 'word'],
  ['primary', 'isPrimary', isIt],
  ['replica', 'isReplica', isIt],
]);

type ClockOf = Pick<SppStatus, 'currentTime' | 'currentTimeFrom'>;
type Clock = [at: number, from: NonNullable<ClockOf['currentTimeFrom']>];

const clock: Kind<ClockOf, Clock | undefined> = {
  schema: z.tuple([instant, z.enum(['CurrentTime', 'Date'])]),
  pack: ({ currentTime, currentTimeFrom }) =>
    currentTime === null || currentTimeFrom === null ? undefined : [currentTime, currentTimeFrom],
  unpack: (short) => ({ currentTime: short?.[0] ?? null, currentTimeFrom: short?.[1] ?? null }),
  redact: (short) => short,
  isText: false,
};

const spp = tableOf<Extract<StatusFact, { kind: 'spp' }>>()(
  [
    ['path', 'path', id, 'path'],
    ['api', 'apiVersion', number],
    ['at', 'readAt', at],
    ['version', 'status.version', orNull(word), 'version'],
    ['state', 'status.state', word, 'word'],
    ['id', 'status.applianceId', orNull(id), 'id'],
    ['name', 'status.applianceName', orNull(name), 'address'],
    ['ip', 'status.ipAddress', orNull(name), 'address'],
    ['primaryIp', 'status.primaryIpv4', orNull(name), 'address'],
    ['operation', 'status.maintenanceOperation', orNull(word), 'word'],
    ['primary', 'status.isPrimary', isIt],
    ['replica', 'status.isReplica', isIt],
    ['maintenance', 'status.isMaintenance', isIt],
    ['quarantine', 'status.isQuarantine', isIt],
    ['readOnly', 'status.isReadOnly', isIt],
    ['clustered', 'status.isClustered', isIt],
    ['external', 'status.isSessionsExternal', isIt],
    ['joined', 'status.isSessionModuleJoined', isIt],
    ['clock', 'status', orMissing(clock)],
    ['members', 'members', orMissing(listOf(member, most.members))],
  ],
  () => ({ kind: 'spp', status: { currentTime: null, currentTimeFrom: null } }),
);

const notSpp = tableOf<Extract<StatusFact, { kind: 'not-spp' }>>()(
  [
    ['not', 'looksLike', as(notSppKind)],
    ['http', 'httpStatus', number],
    ['to', 'redirectHost', orNull(name), 'address'],
  ],
  () => ({ kind: 'not-spp' }),
);

export type SharedSpp = ReturnType<typeof spp.pack>;
type SharedStatus = SharedSpp | ReturnType<typeof notSpp.pack>;

const statusKind: Kind<StatusFact, SharedStatus> = {
  schema: z.union([spp.schema, notSpp.schema]),
  pack: (fact) => (fact.kind === 'spp' ? spp.pack(fact) : notSpp.pack(fact)),
  unpack: (short, place) => ('not' in short ? notSpp.unpack(short, place) : spp.unpack(short, place)),
  redact: (short, redactors, how) =>
    'not' in short ? notSpp.redact(short, redactors, how) : spp.redact(short, redactors, how),
  isText: false,
};

export const tlsAttempt = attemptOf(tlsTable, tlsReason);
export const statusAttempt = attemptOf(statusKind, statusReason);

export const look = tableOf<Again>()([
  ['tls', 'tls', tlsAttempt],
  ['status', 'status', statusAttempt],
]);

export type SharedLook = ReturnType<typeof look.pack>;

export type SharedCertificate = ReturnType<typeof certificate.pack>;
