import * as z from 'zod/mini';
import { attempt } from './attempt.ts';

/**
 * SPP's anonymous status. Every field may be absent: null means that this SPP did not say.
 *
 * Fields are those of SPP's own API description, notification v4 `Status/Availability`. `isPrimary: false` and its like mean
 * "false if not or unknown" there, so only true proves anything. `isSessionModuleJoined` counts linked and trusted modules of
 * any SPS; null means also that SPP cannot tell.
 */
export const sppStatus = z.object({
  applianceId: z.nullable(z.string()),
  applianceName: z.nullable(z.string()),
  version: z.nullable(z.string()),
  /** `ApplianceCurrentState` as it stands, `Online` when all is well. Never null: it is what makes the answer an SPP's. */
  state: z.string(),
  isPrimary: z.nullable(z.boolean()),
  isReplica: z.nullable(z.boolean()),
  isMaintenance: z.nullable(z.boolean()),
  isQuarantine: z.nullable(z.boolean()),
  isReadOnly: z.nullable(z.boolean()),
  isClustered: z.nullable(z.boolean()),
  maintenanceOperation: z.nullable(z.string()),
  isSessionsExternal: z.nullable(z.boolean()),
  isSessionModuleJoined: z.nullable(z.boolean()),
  ipAddress: z.nullable(z.string()),
  /** What a replica claims its primary to be; a claim, never dialled unasked. Null unless it reads as an IPv4 address. */
  primaryIpv4: z.nullable(z.string()),
  /** `CurrentTime` in ms since the epoch (UTC), else the `Date` header; null where neither could be read. */
  currentTime: z.nullable(z.number()),
  currentTimeFrom: z.nullable(z.enum(['CurrentTime', 'Date'])),
});

/** One appliance of SPP's cluster, as another one tells of it; every field but the state may be absent. */
export const clusterMember = z.object({
  name: z.nullable(z.string()),
  ipAddress: z.nullable(z.string()),
  version: z.nullable(z.string()),
  state: z.string(),
  isPrimary: z.nullable(z.boolean()),
  isReplica: z.nullable(z.boolean()),
});

/**
 * What the answer looks like when it is not an SPP's status. `http-error`: the server knows no such path. The last three prove
 * nothing, because something in front of an SPP, or an SPP that starts, answers so: `proxy-error` (a gateway's page), `refusal` (any
 * other error), `spp-error` (an error in the form of SPP's API).
 */
export const notSppKind = z.enum([
  'sps',
  'redirect',
  'web-page',
  'sign-in-page',
  'json',
  'http-error',
  'other',
  'proxy-error',
  'refusal',
  'spp-error',
]);

export const statusFact = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('spp'),
    /** The path that answered, e.g. `/service/notification/v4/Status/Availability`. */
    path: z.string(),
    apiVersion: z.number(),
    status: sppStatus,
    /** When the answer was read, ms since the epoch, by the checker's clock, half the round trip taken off. */
    readAt: z.number(),
    /**
     * What an SPP says of its cluster’s members (`Status/Cluster`), at most 32: claims, never dialled. Absent where
     * nothing usable was answered, or it lists itself alone.
     */
    members: z.optional(z.array(clusterMember)),
  }),
  z.object({
    kind: z.literal('not-spp'),
    looksLike: notSppKind,
    /** HTTP status of the answer that decided. */
    httpStatus: z.number(),
    /** Host of a redirect's target, escaped, never followed; null where there was no redirect or no host in it. */
    redirectHost: z.nullable(z.string()),
  }),
]);

export const statusReason = z.enum([
  'timed-out',
  'closed',
  'reset',
  'not-http',
  'client-certificate-wanted',
  /** The server asks for a second handshake (TLS 1.2), which the checker refuses: most do so who want a client certificate. */
  'renegotiation-wanted',
  'too-many-bytes',
  'unknown',
]);

export const statusAttempt = attempt(statusFact, statusReason);
export type SppStatus = z.infer<typeof sppStatus>;
export type ClusterMember = z.infer<typeof clusterMember>;
export type StatusFact = z.infer<typeof statusFact>;
export type StatusReason = z.infer<typeof statusReason>;
export type StatusAttempt = z.infer<typeof statusAttempt>;
