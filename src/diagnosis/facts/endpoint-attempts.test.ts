import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { endpointAttempts, endpointProbes } from './endpoint-attempts.ts';
import { streamLine } from './facts.ts';

const files = readdirSync(new URL('.', import.meta.url)).flatMap((name) => {
  const [, id] = /^(.+)-facts\.ts$/.exec(name) ?? [];
  return id === undefined || id === 'dns' ? [] : [id];
});

describe('the probes at an address', () => {
  it('are those of which there are facts', () => {
    const ids: readonly string[] = endpointProbes;
    expect(files.filter((file) => !ids.includes(file))).toEqual([]);
    expect(ids.filter((id) => !files.includes(id))).toEqual([]);
  });
  it('may be missing in an answer, but for those of which the first checkers told', () => {
    const needed = endpointProbes.filter((id) => !z.safeParse(endpointAttempts[id], undefined).success);
    expect(needed).toEqual(['tcp', 'tls', 'status']);
  });
  it('may be more than a reader of the stream knows', () => {
    const line = { probe: 'of-a-later-checker', ip: '192.0.2.10', attempt: { outcome: 'seen' } };
    expect(streamLine.parse(line)).toEqual(line);
  });
});
