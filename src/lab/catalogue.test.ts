import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { appliances as catalogue } from './catalogue.ts';
import type { Appliance } from './define-appliance.ts';

const appliances: readonly Appliance[] = catalogue;
const documentation = /^(192\.0\.2|198\.51\.100|203\.0\.113)\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])$/;
const practiceName = /^([a-z\d]([a-z\d-]*[a-z\d])?\.)+practice\.test$/;

const namesOf = (appliance: Appliance) => Object.entries(appliance.names ?? {});
const allNames = new Map(appliances.flatMap(namesOf));
const allIps = appliances.flatMap(({ ips }) => ips);

describe('the catalogue of practice appliances', () => {
  it('lists every file of the folder, under the name of the file', () => {
    const files = readdirSync(new URL('./appliances/', import.meta.url)).map((file) =>
      file.replace(/\.ts$/, ''),
    );
    const ids = appliances.map(({ id }) => id);
    expect(files.filter((file) => !ids.includes(file))).toEqual([]);
    expect(ids.filter((id) => !files.includes(id))).toEqual([]);
  });

  it('meets every appliance at an address of its own', () => {
    const addresses = appliances.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('says where each practice name leads only once', () => {
    const names = appliances.flatMap((appliance) => namesOf(appliance).map(([name]) => name));
    expect(new Set(names).size).toBe(names.length);
  });

  it('has no two servers at one documentation address', () => {
    expect(new Set(allIps).size).toBe(allIps.length);
  });

  it('says something different of every appliance', () => {
    expect(new Set(appliances.map(({ shows }) => shows)).size).toBe(appliances.length);
  });
});

describe.each(appliances)('the practice appliance $id', (appliance) => {
  const { address, shows, expects, ips, serve } = appliance;

  it('is met only at a practice name or a documentation address that the lab knows', () => {
    expect(documentation.test(address) ? allIps : [...allNames.keys()]).toContain(address);
  });

  it('uses only practice names and documentation addresses', () => {
    for (const [name] of namesOf(appliance)) expect(name).toMatch(practiceName);
    for (const ip of ips) expect(ip).toMatch(documentation);
  });

  it('leads its names only to addresses at which an appliance answers or refuses', () => {
    for (const [, records] of namesOf(appliance))
      for (const record of records) expect(allIps).toContain(record);
  });

  it('has a server where it has an address of its own, and only there', () => {
    expect(serve !== undefined).toBe(ips.length > 0);
  });

  it('tells in one plain sentence what it shows', () => {
    expect(shows).toMatch(/^[A-Z]([^.!?]|\.(?=\d))*\.$/);
  });

  it('expects each id once', () => {
    for (const ids of [expects.findings, expects.joinErrors]) expect(new Set(ids).size).toBe(ids.length);
  });
});
