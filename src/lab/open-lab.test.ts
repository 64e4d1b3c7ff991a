import { once } from 'node:events';
import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab } from './open-lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

describe('the lab', () => {
  it('opens at once, at the best of three', async () => {
    const took: number[] = [];
    for (let time = 0; time < 3; time++) {
      const before = process.cpuUsage();
      const another = await openLab();
      const { user, system } = process.cpuUsage(before);
      took.push(user + system);
      await another.close();
    }
    // Processor time in µs: what other programs take does not count.
    expect(Math.min(...took)).toBeLessThan(1_500_000);
  });

  it('gives every documentation address a port of its appliance, and no name without one', () => {
    const records = [...lab.names.values()].flat();
    for (const ip of records) expect(lab.ports.has(ip)).toBe(true);
    expect(lab.names.get('nowhere.practice.test')).toEqual([]);
  });

  it('ends open connections at once and gives every port back when it closes', async () => {
    // Counted, not tried: another program may take a port the moment it is free.
    const ofNetwork = () => process.getActiveResourcesInfo().filter((kind) => kind.startsWith('TCP')).length;
    const before = ofNetwork();
    const another = await openLab();
    const refusing = another.ports.get('203.0.113.20');
    const ports = [...new Set(another.ports.values())].filter((port) => port !== refusing);
    const visitors = await Promise.all(
      ports.map(async (port) => {
        const visitor = net.connect(port, '127.0.0.1');
        const ended = new Promise<string>((resolve) => visitor.once('close', () => resolve('ended')));
        visitor.on('error', () => undefined).resume();
        await once(visitor, 'connect');
        return { ended };
      }),
    );
    expect(ofNetwork()).toBeGreaterThan(before + ports.length);
    await another.close();
    expect(await Promise.all(visitors.map(({ ended }) => ended))).toEqual(ports.map(() => 'ended'));
    expect(ofNetwork()).toBeLessThanOrEqual(before);
  });

  it('makes certificates with keys that are another lab’s no more', async () => {
    const another = await openLab();
    await another.close();
    expect(another.caPem).not.toBe(lab.caPem);
  });
});
