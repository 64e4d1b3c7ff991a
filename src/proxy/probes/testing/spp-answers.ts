import type { RequestListener } from 'node:http';

/** An SPP's anonymous status with the fields that its API description has; made up, not captured. */
export const healthyStatus = {
  ApplianceId: '000C29AABBCC',
  ApplianceName: 'SPP1',
  ApplianceVersion: '8.2.0.21662',
  ApplianceCurrentState: 'Online',
  CurrentTime: '2026-11-23T15:00:00Z',
  IpAddress: '192.0.2.10',
  IsPrimary: true,
  IsReplica: false,
  IsMaintenance: false,
  IsQuarantine: false,
  IsReadOnly: false,
  IsClustered: false,
  IsSessionsExternal: false,
  IsSessionModuleJoined: false,
  MaintenanceOperation: 'Unknown',
  PrimaryApplianceIpv4: '192.0.2.10',
};

/** Answers by path: an object as JSON, a number as that status, everything else with 404. */
export const answering =
  (byPath: Readonly<Record<string, object | number>>): RequestListener =>
  (request, response) => {
    const answer = byPath[request.url ?? ''] ?? 404;
    if (typeof answer === 'number') {
      response.writeHead(answer).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  };

export const availability = '/service/notification/v4/Status/Availability';
