import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab } from './open-lab.ts';
import { connect, get, read } from './visitor.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

const availability = '/service/notification/v4/Status/Availability';

describe('the status of', () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      'spp.practice.test',
      availability,
      { ApplianceCurrentState: 'Online', IsPrimary: true, IsReplica: false },
    ],
    ['192.0.2.123', availability, { IpAddress: '192.0.2.123', PrimaryApplianceIpv4: '192.0.2.123' }],
    [
      'spp-replica.practice.test',
      availability,
      { IsPrimary: false, IsReplica: true, PrimaryApplianceIpv4: '198.51.100.22' },
    ],
    [
      'spp-busy.practice.test',
      availability,
      { ApplianceCurrentState: 'Maintenance', IsMaintenance: true, MaintenanceOperation: 'Patch' },
    ],
    ['spp-joined.practice.test', availability, { IsSessionModuleJoined: true }],
    [
      'spp-v2.practice.test',
      '/service/notification/v2/Status',
      { ApplianceCurrentState: 'Online', IsPrimary: true },
    ],
    ['tls11.practice.test', availability, { ApplianceCurrentState: 'Online' }],
  ])('%s says so at %s', async (address, path, said) => {
    const { code, body } = await get(lab, address, path);
    expect(code).toBe(200);
    expect(JSON.parse(body)).toMatchObject(said);
  });

  it.each([
    ['spp.practice.test', 0],
    ['spp-clock.practice.test', 20 * 60_000],
  ])('%s tells a time that is %i ms ahead', async (address, aheadMs) => {
    const { body } = await get(lab, address, availability);
    const told: unknown = JSON.parse(body);
    const time = Date.parse((told as { CurrentTime: string }).CurrentTime);
    expect(Math.abs(time - Date.now() - aheadMs)).toBeLessThan(5000);
  });

  it.each([
    ['SERVICE/Notification/v4/status/AVAILABILITY', 200],
    ['service/notification/v4/Status', 200],
    ['service/notification/v3/Status', 200],
    ['service/notification/v2/Status', 200],
    ['service/notification/v9/Status', 404],
    ['service/core/v4/Me', 401],
    ['', 302],
    ['RSTS/Login', 200],
  ])('a healthy SPP answers /%s with %i', async (path, code) => {
    expect((await get(lab, 'spp.practice.test', `/${path}`)).code).toBe(code);
  });

  it('a healthy SPP has all fields of Status in v4, and more in Availability', async () => {
    const fields = async (path: string) =>
      Object.keys(JSON.parse((await get(lab, 'spp.practice.test', path)).body) as object);
    const status = await fields('/service/notification/v4/Status');
    const whole = await fields(availability);
    expect(status).toHaveLength(25);
    expect(whole).toHaveLength(38);
    expect(whole).toEqual(expect.arrayContaining(status));
    expect(status).not.toContain('PrimaryApplianceIpv4');
  });

  it('a refusal is SPP’s error body', async () => {
    const { body } = await get(lab, 'spp.practice.test', '/service/core/v4/Me');
    expect(Object.keys(JSON.parse(body) as object)).toEqual(['Code', 'Message', 'InnerError']);
  });

  it('an old SPP is not found at a newer path and leaves newer fields out', async () => {
    expect((await get(lab, 'spp-v2.practice.test', availability)).code).toBe(404);
    const { body } = await get(lab, 'spp-v2.practice.test', '/service/notification/v2/Status');
    expect(JSON.parse(body)).not.toHaveProperty('IsSessionModuleJoined');
  });

  it('a sparse SPP has three fields', async () => {
    const { body } = await get(lab, 'spp-sparse.practice.test', availability);
    expect(Object.keys(JSON.parse(body) as object)).toEqual([
      'ApplianceCurrentState',
      'ApplianceName',
      'ApplianceVersion',
    ]);
  });

  it('two questions on one connection are both answered', async () => {
    const question = `GET ${availability} HTTP/1.1\r\nHost: x\r\n\r\n`;
    const { text, ended } = await read(await connect(lab, 'spp.practice.test'), question + question);
    expect([text.match(/HTTP\/1\.1 200/g)?.length, ended]).toEqual([2, 'quiet']);
  });

  it('an SPP that closes after each answer does so, having answered the newest path with 404', async () => {
    const question = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;
    const newest = await read(await connect(lab, 'spp-close.practice.test'), question(availability));
    expect(newest).toMatchObject({
      ended: 'closed',
      text: expect.stringMatching(/^HTTP\/1\.1 404/) as string,
    });
    const older = await read(
      await connect(lab, 'spp-close.practice.test'),
      question('/service/notification/v4/Status'),
    );
    expect(older).toMatchObject({
      ended: 'closed',
      text: expect.stringMatching(/^HTTP\/1\.1 200/) as string,
    });
  });

  it('the two addresses of one name that disagree are a primary and a replica', async () => {
    const addresses = lab.names.get('spp-cluster.practice.test') ?? [];
    const bodies = await Promise.all(addresses.map(async (ip) => (await get(lab, ip, availability)).body));
    expect(bodies.map((body) => (JSON.parse(body) as { IsReplica: boolean }).IsReplica)).toEqual([
      false,
      true,
    ]);
  });

  it('the primary that the replica names is an SPP that says that it is the primary', async () => {
    const named = JSON.parse((await get(lab, 'spp-replica.practice.test', availability)).body) as {
      PrimaryApplianceIpv4: string;
    };
    const { body } = await get(lab, named.PrimaryApplianceIpv4, availability);
    expect(JSON.parse(body)).toMatchObject({ IpAddress: named.PrimaryApplianceIpv4, IsPrimary: true });
  });
});
