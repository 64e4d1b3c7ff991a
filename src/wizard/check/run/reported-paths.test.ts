import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const stored = new Map<string, string>();

/** As a page that was loaded anew. */
async function loaded() {
  vi.resetModules();
  return import('./reported-paths.ts');
}

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('what was told of a way outlives a reload, and the words of a paste do not', async () => {
  const before = await loaded();
  before.reportPaths('spp.example.org', { browser: { answer: 'error-page', at: 7 } });
  before.reportPaths('spp.example.org', {
    output: [
      { kind: 'other-address', tool: 'getent', values: ['10.1.2.3'], words: '10.1.2.3 STREAM', at: 8 },
    ],
  });
  expect(before.reportedPaths('spp.example.org').output?.[0]?.words).toBe('10.1.2.3 STREAM');
  expect([...stored.values()].join()).not.toContain('STREAM');
  const after = await loaded();
  expect(after.reportedPaths('spp.example.org')).toEqual({
    browser: { answer: 'error-page', at: 7 },
    output: [{ kind: 'other-address', tool: 'getent', values: ['10.1.2.3'], words: null, at: 8 }],
  });
  after.forgetPaths();
  expect([after.reportedPaths('spp.example.org'), stored.size]).toEqual([{}, 0]);
});

it('what another version has stored is nothing', async () => {
  stored.set('sps-join-wizard.ways', '[["spp.example.org",{"browser":{"answer":"maybe"}}]]');
  const { reportedPaths } = await loaded();
  expect(reportedPaths('spp.example.org')).toEqual({});
});

it('without storage it lasts as long as the page', async () => {
  vi.stubGlobal('sessionStorage', undefined);
  const { reportPaths, reportedPaths } = await loaded();
  reportPaths('spp.example.org', { finds: { answer: 'not-found', at: 7 } });
  expect(reportedPaths('spp.example.org').finds?.answer).toBe('not-found');
});
