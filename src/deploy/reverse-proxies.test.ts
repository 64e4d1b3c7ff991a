import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openAuthority } from '#lab/authority.ts';
import { openLab, type Lab } from '#lab/open-lab.ts';
import { readConfig } from '#proxy/config.ts';
import { serve, type Running } from '#proxy/serve.ts';
import { freePort } from './testing/free-port.ts';
import { reverseProxies } from './testing/reverse-proxies.ts';
import { visit, type Visit, type Visited } from './testing/visit.ts';

/** A practice appliance that takes the connection and says nothing: the attempts before it are told seconds before the end. */
const silent = 'silent.practice.test';
const prefix = '/sps-join';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

describe.each(reverseProxies)(
  'behind $name, set up as the sample says',
  ({ name, program, passesOtherHosts, configure, args }) => {
    const isHere = program !== '';
    if (!isHere) console.warn(`${name} is not installed here: its sample was not tried.`);

    let folder: string;
    let ca: string;
    let port: number;
    let proxy: ChildProcess;
    let server: Running;
    const lines: string[] = [];
    const logged = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const ask = (path: string, more: Partial<Visit> = {}): Promise<Visited> =>
      visit({ port, ca, path: `${prefix}${path}`, ...more });

    beforeAll(async () => {
      if (!isHere) return;
      folder = mkdtempSync(join(tmpdir(), 'sps-join-behind-'));
      // The proxies give up root, and have to find their files all the same.
      chmodSync(folder, 0o777);
      const authority = await openAuthority();
      const issued = await authority.issue({ dns: ['tools.example'] });
      ca = authority.caPem;
      const cert = join(folder, 'cert.pem');
      const key = join(folder, 'key.pem');
      writeFileSync(cert, String(issued.cert));
      writeFileSync(key, String(issued.key));
      port = await freePort();
      const config = readConfig(
        [
          '--port=0',
          `--public-url=https://tools.example:${port}${prefix}`,
          '--trust-proxy=1',
          '--allow=10.20.0.0/16',
        ],
        {},
      );
      if (!config.ok) throw new Error(config.why.detail);
      // Nobody can set that: where others can ask, the practice addresses are off. Here nothing else may be dialled.
      const started = await serve(
        { ...config.value, lab: true },
        {
          lab: () => Promise.resolve(lab),
          practice: [],
          wizard: 'dist/client',
          version: '0.0.0',
          log: (line) => lines.push(line),
        },
      );
      if (!started.ok) throw new Error(started.why.detail);
      server = started.value;
      const place = { port, upstream: server.port, cert, key, folder };
      const { file, text } = configure(place);
      writeFileSync(join(folder, file), text);
      proxy = spawn(program, args(place, join(folder, file)), {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { PATH: process.env['PATH'], HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
      });
      let said = '';
      proxy.stderr?.on('data', (words: Buffer) => (said += words.toString()));
      await vi.waitFor(
        async () => {
          if (proxy.exitCode !== null) throw new Error(said);
          await ask('/healthz');
        },
        { timeout: 30_000, interval: 50 },
      );
    });
    afterAll(async () => {
      if (!isHere) return;
      if (proxy.exitCode === null) {
        proxy.kill('SIGTERM');
        await once(proxy, 'close');
      }
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it.runIf(isHere)(
      'the page loads under its path, with its headers, and its script compressed and kept',
      async () => {
        const page = await ask('/');
        expect(page.status).toBe(200);
        expect(page.body).toContain(`<base href="${prefix}/"`);
        expect(page.headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
        expect(page.headers['content-security-policy']).toContain("default-src 'none'");
        expect(page.headers['strict-transport-security']).toBeDefined();
        const [, script = ''] = /src="\.(\/assets\/[^"]+\.js)"/.exec(page.body) ?? [];
        const asset = await ask(script, { headers: { 'accept-encoding': 'br' } });
        expect(asset.headers).toMatchObject({ 'content-encoding': 'br' });
        expect(asset.headers['cache-control']).toContain('immutable');
        const again = await ask(script, {
          headers: { 'accept-encoding': 'br', 'if-none-match': String(asset.headers.etag) },
        });
        expect(again.status).toBe(304);
      },
    );

    it.runIf(isHere)('the path without its slash leads to the page', async () => {
      const { status, headers } = await ask('');
      expect([status, headers.location]).toEqual([308, `${prefix}/`]);
    });

    it.runIf(isHere)('a check streams, and is logged with the visitor’s own address', async () => {
      const got = await ask('/api/check', {
        from: '127.0.0.5',
        headers: {
          'content-type': 'application/json',
          accept: 'application/x-ndjson',
          origin: `https://tools.example:${port}`,
          // What a visitor says of himself is not believed.
          'x-forwarded-for': '203.0.113.9',
        },
        body: JSON.stringify({ address: silent }),
      });
      expect(got.status).toBe(200);
      const parts = got.body
        .trim()
        .split('\n')
        .map((line) => Object.keys(JSON.parse(line) as object)[0]);
      expect(parts.at(-1)).toBe('whole');
      expect(parts.length).toBeGreaterThan(2);
      expect(got.lastMs - got.firstMs).toBeGreaterThan(1500);
      expect(logged().at(-1)).toMatchObject({ event: 'check', client: '127.0.0.5', host: silent });
    });

    it.runIf(isHere)('another Host gets no page', async () => {
      const { body } = await ask('/', { host: `other.example:${port}` });
      expect(body).not.toContain('<base');
    });

    it.runIf(isHere && passesOtherHosts)('another Host is 421, and the log says which it was', async () => {
      const { status } = await ask('/', { host: `other.example:${port}` });
      expect(status).toBe(421);
      expect(logged().at(-1)).toMatchObject({ event: 'refused', status: 421, host: `other.example:${port}` });
    });

    it.runIf(isHere)('the metrics are not shown', async () => {
      expect((await ask('/metrics')).body).not.toContain('sps_join_');
    });
  },
);
