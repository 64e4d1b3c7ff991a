import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readConfig } from './config.ts';
import { boundNames, bounds, boundsHelp } from './inbound-bounds.ts';

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
    trustedProxies: { hops: 0 },
    drainSeconds: 0,
    limits: { attemptMs: 3000, wholeMs: 8000 },
  });
});

describe('every flag is an environment variable, and the command line wins', () => {
  test.each<[string, string, string, object]>([
    ['--host', 'SPS_JOIN_HOST', '::1', { host: '::1' }],
    ['--port', 'SPS_JOIN_PORT', '9090', { port: 9090 }],
    ['--base-path', 'SPS_JOIN_BASE_PATH', '/tools/sps', { basePath: '/tools/sps/' }],
    ['--public-url', 'SPS_JOIN_PUBLIC_URL', 'https://x.example/a', { basePath: '/a/', exposed: true }],
    ['--drain-seconds', 'SPS_JOIN_DRAIN_SECONDS', '12', { drainSeconds: 12 }],
    [
      '--frame-ancestors',
      'SPS_JOIN_FRAME_ANCESTORS',
      'https://a.example',
      { frameAncestors: ['https://a.example'] },
    ],
    ['--operator-name', 'SPS_JOIN_OPERATOR_NAME', 'Identity team', { operator: { name: 'Identity team' } }],
    [
      '--help-url',
      'SPS_JOIN_HELP_URL',
      'mailto:desk@x.example',
      { operator: { helpUrl: 'mailto:desk@x.example' } },
    ],
    ['--operator-note', 'SPS_JOIN_OPERATOR_NOTE', 'Mon–Fri', { operator: { note: 'Mon–Fri' } }],
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

const others = [
  ['--host', '0.0.0.0'], ['--host', '::'], ['--host', '::ffff:0:0'], ['--host', '0'], ['--host', 'spshost.corp'], ['--host', '127.0.0.2'],
  ['--host', '10.1.2.3'], ['--trust-proxy', '1'], ['--trust-proxy', '1,10.20.0.5'],
] as const; // prettier-ignore

describe('abuse 11: reached by others without --allow, the check is off', () => {
  test.each(['https://tools.example/sps', 'http://localhost:8080'])('--public-url %s', (url) => {
    expect(value(['--public-url', url])).toMatchObject({ exposed: true, allowance: null, lab: false });
    expect(value(['--public-url', url, '--allow', '10.0.0.0/8']).allowance).toMatchObject({
      mode: 'exposed',
    });
  });
  test.each(others)('%s %s, and it starts only with the address that people type', (flag, text) => {
    for (const allow of [[], ['--allow', '10.0.0.0/8']]) {
      const config = read([flag, text, ...allow]);
      expect(config.ok ? 'taken' : config.why.setting).toBe('--public-url');
      expect(config.ok ? 'taken' : config.why.detail).toContain(flag);
    }
    const published = [flag, text, '--public-url', 'https://tools.example'];
    expect(value(published)).toMatchObject({ exposed: true, allowance: null, lab: false });
  });
});

describe('the proxies that --trust-proxy names', () => {
  const proxies = (text: string) =>
    value(['--public-url', 'https://x.example', '--trust-proxy', text]).trustedProxies;
  test.each<[string, number, string[], string[]]>([
    ['1', 1, ['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'], ['10.20.0.5', '::2', '128.0.0.1', '']],
    ['2,10.20.0.5', 2, ['10.20.0.5', '::ffff:10.20.0.5'], ['127.0.0.1', '10.20.0.6', '::1', 'localhost']],
    ['1,10.20.0.4/31, fd00:20::/64', 1, ['10.20.0.5', 'fd00:20::9', 'FD00:20:0:0::1'], ['10.20.0.6', 'fd00:21::9']],
  ])('%s', (text, hops, named, strangers) => {
    const read = proxies(text);
    expect(read.hops).toBe(hops);
    for (const address of named) expect([address, read.peers.has(address)]).toEqual([address, true]);
    for (const address of strangers) expect([address, read.peers.has(address)]).toEqual([address, false]);
  }); // prettier-ignore
});

describe('abuse 12, abuse 13: wrong configuration names the setting', () => {
  test.each<[string, string]>([
    ['--allow', '0.0.0.0/0'], ['--allow', '10.0.0.1/8'], ['--allow', '127.0.0.0/8'], ['--allow', ''], ['--allow', '::/0'],
    ['--frame-ancestors', "https://a.example; script-src 'unsafe-inline'"], ['--frame-ancestors', 'https://a.example\nx: y'],
    ['--frame-ancestors', '*'], ['--frame-ancestors', 'https:'], ['--frame-ancestors', 'https://*'], ['--frame-ancestors', 'https://a.example/path'],
    ['--frame-ancestors', 'null'], ['--frame-ancestors', ''], ['--frame-ancestors', "'self'"], ['--frame-ancestors', 'https://a.example b'],
    ['--operator-name', ''], ['--operator-name', ' '], ['--operator-name', 'a\nb'], ['--operator-name', 'x'.repeat(81)], ['--operator-note', 'a\u202eb'],
    ['--help-url', ''], ['--help-url', 'http://x.example'], ['--help-url', 'javascript:alert(1)'], ['--help-url', 'https://u:p@x.example'], ['--help-url', 'https://'],
    ['--help-url', 'https://x.example/a b'], ['--help-url', 'mailto:'], ['--help-url', 'mailto:a@b,c@d'], ['--help-url', 'data:text/html,x'], ['--help-url', '//x.example'],
    ['--port', '65536'], ['--port', '-1'], ['--port', 'http'], ['--port', '80.5'],
    ['--public-url', 'tools.example'], ['--public-url', 'https://u:p@tools.example'], ['--public-url', 'ftp://x'], ['--public-url', 'https://x/?a'],
    ['--public-url', 'https://x/~me'], ['--public-url', 'https://x//y'],
    ['--base-path', '/a/../b'], ['--base-path', '/a b'], ['--base-path', '"><script>'], ['--base-path', '//evil.example'],
    ['--trust-proxy', 'yes'], ['--trust-proxy', '10'], ['--trust-proxy', '-1'], ['--trust-proxy', ''], ['--trust-proxy', '10.20.0.5'],
    ['--trust-proxy', '1,'], ['--trust-proxy', '1,0.0.0.0/0'], ['--trust-proxy', '1,::/0'], ['--trust-proxy', '1,10.0.0.1/8'],
    ['--trust-proxy', '1,fd00::1/64'], ['--trust-proxy', '1,proxy.corp'], ['--trust-proxy', '0,10.20.0.5'], ['--trust-proxy', '1,10.5'],
    ['--trust-proxy', '1,fe80::1%eth0'], ['--trust-proxy', '1,::ffff:10.0.0.5'], ['--drain-seconds', '-1'], ['--drain-seconds', '601'],
    ['--timeout-ms', '1'], ['--host', 'a b'], ['--host', ''],
  ])('%s %j', (flag, text) => {
    const config = read([`${flag}=${text}`]);
    expect(config.ok ? 'taken' : config.why.setting).toBe(flag);
  }); // prettier-ignore
  test.each<[string, string[]]>([
    ['--lab', ['--lab', '--host=0.0.0.0']],
    ['--lab', ['--lab', '--public-url=https://x.example']],
    ['--lab', ['--lab', '--no-lab']],
    ['--no-lab', ['--no-lab', '--lab']],
    ['--base-path', ['--public-url=https://x.example/a', '--base-path=/b']],
    ['--base-path', ['--public-url=https://x.example', '--base-path=/b']],
    ['--base-path', ['--public-url=https://x.example/b', '--base-path=/']],
  ])('%s, where settings do not go together: %j', (setting, args) => {
    const config = read(args);
    expect(config.ok ? 'taken' : config.why.setting).toBe(setting);
  });
  it('one path, said twice, is one path', () => {
    expect(value(['--public-url=https://x.example/a', '--base-path=a/']).basePath).toBe('/a/');
  });
  test.each<[string[], string, string]>([
    [['--port', '-1'], '--port', 'is a whole number from 0 to 65535'],
    [['--port'], '--port', 'needs a value'],
    [['--allow', '--host', '0.0.0.0'], '--allow', 'needs a value'],
    [['--lab=on'], '--lab', 'takes no value'],
    [['-p', '1'], '-p', 'is no setting'],
    [['8080'], '"8080"', 'belongs to no setting'],
    [['--', '--port=1'], '"--port=1"', 'belongs to no setting'],
    [['--constructor=1'], '--constructor', 'is no setting'],
  ])('%j, in our own words', (args, setting, detail) => {
    const config = read(args);
    expect(config.ok ? 'taken' : config.why).toEqual({ setting, detail });
  });
  test.each<[Record<string, string>, string]>([
    [{ SPS_JOIN_PORT: 'http' }, 'SPS_JOIN_PORT'],
    [{ SPS_JOIN_PORT: '-1' }, 'SPS_JOIN_PORT'],
    [{ SPS_JOIN_ALLOW: '10.0.0.1/8' }, 'SPS_JOIN_ALLOW'],
    [{ SPS_JOIN_ALLOW: '' }, 'SPS_JOIN_ALLOW'],
    [{ SPS_JOIN_LAB: 'perhaps' }, 'SPS_JOIN_LAB'],
    [{ SPS_JOIN_TRUST_PROXY: 'yes' }, 'SPS_JOIN_TRUST_PROXY'],
    [{ SPS_JOIN_PUBLIC_URL: 'https://x.example', SPS_JOIN_BASE_PATH: '/b' }, 'SPS_JOIN_BASE_PATH'],
  ])('from the environment by its variable: %j', (env, setting) => {
    const config = read([], env);
    expect(config.ok ? 'taken' : config.why.setting).toBe(setting);
  });
  it('names what it needs by what asked for it', () => {
    const config = read([], { SPS_JOIN_HOST: '10.1.2.3' });
    expect(config.ok ? 'taken' : config.why.detail).toContain('SPS_JOIN_HOST');
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
  const { allowance } = value(['--allow', '10.0.0.0/8', '--allow', '192.168.0.0/16,172.16.0.0/12']);
  expect(allowance).toEqual(value(['--allow', '10.0.0.0/8,192.168.0.0/16,172.16.0.0/12']).allowance);
  expect(allowance?.listed).toHaveLength(3);
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
  test.each(boundNames)('%s is told in the manual and by --help', (name) => {
    const { flag, usual } = bounds[name];
    const row = `\\| \`--${flag}\` +\\| \`${variableOf(flag)}\` +\\| \`${usual}\` +\\|`;
    expect(readFileSync('src/manual/running.md', 'utf8')).toMatch(new RegExp(row));
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
