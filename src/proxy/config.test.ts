import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readConfig } from './config.ts';
import { boundNames, bounds, boundsHelp } from './http/inbound/bounds.ts';

const read = (args: string[], env: Record<string, string> = {}) => readConfig(args, env);
const value = (args: string[], env: Record<string, string> = {}) => {
  const config = read(args, env);
  if (!config.ok) throw new Error(`${config.why.setting} ${config.why.detail}`);
  return config.value;
};

it('is for this machine only where nothing is set', () => {
  expect(value([])).toMatchObject({
    host: '127.0.0.1',
    port: 8080,
    basePath: '/',
    publicUrl: null,
    exposed: false,
    allowance: { mode: 'loopback', listed: [] },
    frameAncestors: [],
    lab: true,
    trustProxyHops: 0,
    limits: { attemptMs: 3000, wholeMs: 8000 },
  });
});

describe('every flag is an environment variable, and the command line wins', () => {
  test.each<[string, string, string, object]>([
    ['--host', 'SPS_JOIN_HOST', '::1', { host: '::1' }],
    ['--port', 'SPS_JOIN_PORT', '9090', { port: 9090 }],
    ['--base-path', 'SPS_JOIN_BASE_PATH', '/tools/sps', { basePath: '/tools/sps/' }],
    ['--trust-proxy', 'SPS_JOIN_TRUST_PROXY', '2', { trustProxyHops: 2, exposed: true }],
    [
      '--frame-ancestors',
      'SPS_JOIN_FRAME_ANCESTORS',
      'https://a.example',
      { frameAncestors: ['https://a.example'] },
    ],
    ['--timeout-ms', 'SPS_JOIN_TIMEOUT_MS', '2000', { limits: { attemptMs: 2000, wholeMs: 2000 } }],
    ['--allow', 'SPS_JOIN_ALLOW', '10.0.0.0/8', { allowance: { listed: [{ prefix: 8 }] } }],
  ])('%s', (flag, variable, text, expected) => {
    expect(value([flag, text])).toMatchObject(expected);
    expect(value([], { [variable]: text })).toMatchObject(expected);
    expect(value([flag, text], { [variable]: 'nonsense' })).toMatchObject(expected);
  });
  it('--no-lab and SPS_JOIN_LAB', () => {
    expect(value(['--no-lab']).lab).toBe(false);
    expect(value([], { SPS_JOIN_LAB: 'off' }).lab).toBe(false);
    expect(value(['--lab'], { SPS_JOIN_LAB: 'off' }).lab).toBe(true);
  });
});

describe('abuse 11: reached by others without --allow, the check is off', () => {
  test.each([
    ['--host', '0.0.0.0'], ['--host', '::'], ['--host', '::ffff:0:0'], ['--host', '0'], ['--host', 'spshost.corp'], ['--host', '127.0.0.2'],
    ['--host', '10.1.2.3'], ['--public-url', 'https://tools.example/sps'], ['--public-url', 'http://localhost:8080'], ['--trust-proxy', '1'],
  ])('%s %s', (flag, text) => {
    expect(value([flag, text])).toMatchObject({ exposed: true, allowance: null, lab: false });
    expect(value([flag, text, '--allow', '10.0.0.0/8']).allowance).toMatchObject({ mode: 'exposed' });
  }); // prettier-ignore
});

describe('abuse 12, abuse 13: wrong configuration names the setting', () => {
  test.each<[string, string]>([
    ['--allow', '0.0.0.0/0'], ['--allow', '10.0.0.1/8'], ['--allow', '127.0.0.0/8'], ['--allow', ''], ['--allow', '::/0'],
    ['--frame-ancestors', "https://a.example; script-src 'unsafe-inline'"], ['--frame-ancestors', 'https://a.example\nx: y'],
    ['--frame-ancestors', '*'], ['--frame-ancestors', 'https:'], ['--frame-ancestors', 'https://*'], ['--frame-ancestors', 'https://a.example/path'],
    ['--frame-ancestors', 'null'], ['--frame-ancestors', ''], ['--frame-ancestors', "'self'"], ['--frame-ancestors', 'https://a.example b'],
    ['--port', '65536'], ['--port', '-1'], ['--port', 'http'], ['--port', '80.5'],
    ['--public-url', 'tools.example'], ['--public-url', 'https://u:p@tools.example'], ['--public-url', 'ftp://x'], ['--public-url', 'https://x/?a'],
    ['--public-url', 'https://x/~me'], ['--public-url', 'https://x//y'],
    ['--base-path', '/a/../b'], ['--base-path', '/a b'], ['--base-path', '"><script>'], ['--base-path', '//evil.example'],
    ['--trust-proxy', 'yes'], ['--trust-proxy', '10'], ['--timeout-ms', '1'], ['--host', 'a b'], ['--host', ''],
  ])('%s %j', (flag, text) => {
    const config = read([`${flag}=${text}`]);
    expect(config.ok ? 'taken' : config.why.setting).toBe(flag);
  }); // prettier-ignore
  test.each([
    ['--lab', '--host=0.0.0.0'],
    ['--lab', '--public-url=https://x.example'],
  ])('%s with %s', (...args) => {
    const config = read(args);
    expect(config.ok ? 'taken' : config.why.setting).toBe('--lab');
  });
  it('a setting that is given twice, for one of the two is not meant', () => {
    const config = read(['--port', '1', '--port', '2']);
    expect(config.ok ? 'taken' : config.why).toEqual({
      setting: '--port',
      detail: 'is given more than once',
    });
  });
  it('an unknown variable', () => {
    const config = read([], { SPS_JOIN_ALOW: '10.0.0.0/8', SPS_OTHER: 'x' });
    expect(config.ok ? 'taken' : config.why.setting).toBe('SPS_JOIN_ALOW');
    expect(read([], { SPS_OTHER: 'x' }).ok).toBe(true);
  });
  it('an unknown flag', () => {
    const config = read(['--alow', '10.0.0.0/8']);
    expect(config.ok ? 'taken' : config.why.setting).toBe('--alow');
  });
});

test('lists may be given in parts', () => {
  const parts = value(['--host=0.0.0.0', '--allow', '10.0.0.0/8', '--allow', '192.168.0.0/16,172.16.0.0/12']);
  expect(parts).toEqual(value(['--host=0.0.0.0', '--allow', '10.0.0.0/8,192.168.0.0/16,172.16.0.0/12']));
  expect(parts.allowance?.listed).toHaveLength(3);
});

describe('bounds of the inbound side', () => {
  const variableOf = (flag: string) => `SPS_JOIN_${flag.toUpperCase().replaceAll('-', '_')}`;
  test.each(boundNames)('%s: its default, its flag, its variable, its ends', (name) => {
    const { flag, usual, least, most } = bounds[name];
    expect(value([]).inbound[name]).toBe(usual);
    const other = usual - 1;
    expect(value([`--${flag}=${other}`]).inbound[name]).toBe(other);
    expect(value([], { [variableOf(flag)]: String(other) }).inbound[name]).toBe(other);
    for (const wrong of [least - 1, most + 1, 'many', '']) {
      const config = read([`--${flag}=${wrong}`]);
      expect(config.ok ? 'taken' : config.why.setting).toBe(`--${flag}`);
    }
  });
  test.each(boundNames)('%s is told in the README and by --help', (name) => {
    const { flag, usual } = bounds[name];
    const row = `\\| \`--${flag}\` +\\| \`${variableOf(flag)}\` +\\| \`${usual}\` +\\|`;
    expect(readFileSync('README.md', 'utf8')).toMatch(new RegExp(row));
    expect(boundsHelp).toContain(`  --${flag} ${usual} `);
  });
  test.each([
    [['--max-sockets=50', '--max-client-sockets=51'], '--max-client-sockets'],
    [['--request-timeout-ms=1000', '--header-timeout-ms=2000'], '--header-timeout-ms'],
  ])('%j: a part is no more than the whole', (args, setting) => {
    const config = read(args);
    expect(config.ok ? 'taken' : config.why.setting).toBe(setting);
  });
  it('a default follows where the whole is less', () => {
    const { inbound } = value(['--max-sockets=50', '--request-timeout-ms=1000']);
    expect(inbound).toMatchObject({ clientSockets: 50, headerMs: 1000 });
  });
});
