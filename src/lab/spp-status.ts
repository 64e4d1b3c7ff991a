/** `Status` of SPP's own API description, notification v4: the fields an ordinary SPP fills in. */
export interface SppStatus {
  ApplianceCurrentState: string;
  ApplianceId: string | null;
  ApplianceName: string | null;
  AppliancePreviousState: string;
  ApplianceVersion: string | null;
  /** ISO 8601, UTC. */
  CurrentTime: string;
  LastStateChangeTime: string;
  IsIsolated: boolean;
  IsMaintenance: boolean;
  IsPrimary: boolean;
  IsQuarantine: boolean;
  IsReadOnly: boolean;
  IsReplica: boolean;
  IsSessionsExternal: boolean;
  LcdStatus: string | null;
  MaintenanceOperation: string;
  IpAddress: string | null;
  IsVirtual: boolean;
  IsOperatingSystemLicensed: boolean;
  IsCloud: boolean;
  OsPatchLevel: number;
  OperatingSystemVersion: string | null;
  HostDnsSuffix: string | null;
  IsSessionModuleJoined: boolean | null;
  IsStaAccepted: boolean | null;
}

/** `Availability` of the same description: all of `Status`, and this. */
export interface SppAvailability extends SppStatus {
  PrimaryApplianceIpv4: string | null;
  PrimaryApplianceIpv6: string | null;
  IsChangePasswordManagementAvailable: boolean | null;
  IsCheckPasswordManagementAvailable: boolean | null;
  IsClustered: boolean | null;
  IsPasswordRequestAvailable: boolean | null;
  IsPolicyChangeAvailable: boolean | null;
  IsProcessingScheduledTasks: boolean | null;
  IsSessionRequestAvailable: boolean | null;
  LastSuccessfulAuditLogsSync: string | null;
  LastSuccessfulDataSync: string | null;
  IsSshKeyRequestAvailable: boolean | null;
  IsApiKeyRequestAvailable: boolean | null;
}

/** A made-up appliance id in the shape of the vendor's illustrations: a MAC address, here with the IP address in it. */
const applianceId = (ip: string): string =>
  `00AA${ip
    .split('.')
    .map((octet) => Number(octet).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;

/** What a healthy primary at `ip` says of itself. `now` is its clock, in ms since the epoch. */
export function sppStatus(ip: string, now: number): SppStatus {
  return {
    ApplianceCurrentState: 'Online',
    ApplianceId: applianceId(ip),
    ApplianceName: 'SPP1',
    AppliancePreviousState: 'Initializing',
    ApplianceVersion: '8.2.0.21662',
    CurrentTime: new Date(now).toISOString(),
    LastStateChangeTime: new Date(now - 86_400_000).toISOString(),
    IsIsolated: false,
    IsMaintenance: false,
    IsPrimary: true,
    IsQuarantine: false,
    IsReadOnly: false,
    IsReplica: false,
    IsSessionsExternal: false,
    LcdStatus: 'Online',
    MaintenanceOperation: 'None',
    IpAddress: ip,
    IsVirtual: true,
    IsOperatingSystemLicensed: true,
    IsCloud: false,
    OsPatchLevel: 0,
    OperatingSystemVersion: null,
    HostDnsSuffix: 'practice.test',
    IsSessionModuleJoined: false,
    IsStaAccepted: true,
  };
}

/** The fields that only `Availability` has, of the same healthy primary without a cluster. */
export function onlyInAvailability(ip: string): Omit<SppAvailability, keyof SppStatus> {
  return {
    PrimaryApplianceIpv4: ip,
    PrimaryApplianceIpv6: null,
    IsChangePasswordManagementAvailable: true,
    IsCheckPasswordManagementAvailable: true,
    IsClustered: false,
    IsPasswordRequestAvailable: true,
    IsPolicyChangeAvailable: true,
    IsProcessingScheduledTasks: true,
    IsSessionRequestAvailable: false,
    LastSuccessfulAuditLogsSync: null,
    LastSuccessfulDataSync: null,
    IsSshKeyRequestAvailable: true,
    IsApiKeyRequestAvailable: true,
  };
}
