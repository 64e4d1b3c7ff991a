/**
 * SPP's anonymous status, the newest first (SPP's API description, notification v4). By its schema `Availability` holds all of
 * `Status` and the primary's IPv4 address, so that one request is enough.
 */
export const statusPaths = [
  { path: '/service/notification/v4/Status/Availability', apiVersion: 4 },
  { path: '/service/notification/v4/Status', apiVersion: 4 },
  { path: '/service/notification/v3/Status', apiVersion: 3 },
  { path: '/service/notification/v2/Status', apiVersion: 2 },
] as const;

export type StatusPath = (typeof statusPaths)[number];

/** Where an SPS answers in the frame of its REST API, signed in or not (SPS REST API reference guide, "Message format"). */
export const spsPath = '/api/authentication';

/** Where an SPP tells of its cluster's members, as a list of statuses (its API description, notification v4). */
export const clusterPath = (apiVersion: number): string =>
  `/service/notification/v${apiVersion}/Status/Cluster`;
