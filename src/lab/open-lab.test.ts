import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import net from 'node:net';
import tls from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab } from './open-lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

/** The loopback port behind a practice address, the first one of a name. */
function portOf(address: string): number {
  const port = lab.ports.get(lab.names.get(address)?.[0] ?? address);
  if (port === undefined) throw new Error(`${address} leads to no port`);
  return port;
}

interface Met {
  /** Everything that was read after the handshake, as Latin-1, up to `enough` characters. */
  text: string;
  /** How it ended: `closed`, `quiet` (open, and silent for 250 ms), `enough`, or the platform's error code. */
  ended: string;
}

/** Writes, then reads until the other side ends, says nothing for 250 ms, or has said enough. */
function read(socket: net.Socket, say: string, enough = 200_000): Promise<Met> {
  return new Promise((resolve) => {
    let text = '';
    const end = (ended: string) => {
      clearTimeout(silence);
      socket.destroy();
      resolve({ text, ended });
    };
    const silence = setTimeout(() => end('quiet'), 250);
    socket.on('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
    socket.on('end', () => end('closed'));
    socket.on('data', (bytes: Buffer) => {
      text += bytes.toString('latin1');
      silence.refresh();
      if (text.length >= enough) end('enough');
    });
    if (say !== '') socket.write(say);
  });
}

async function connect(address: string, options: tls.ConnectionOptions = {}): Promise<tls.TLSSocket> {
  const socket = tls.connect({
    host: '127.0.0.1',
    port: portOf(address),
    ...(net.isIP(address) === 0 && { servername: address }),
    rejectUnauthorized: false,
    ca: lab.caPem,
    minVersion: 'TLSv1',
    ciphers: 'DEFAULT@SECLEVEL=0',
    checkServerIdentity: () => undefined,
    ...options,
  });
  await once(socket, 'secureConnect');
  return socket;
}

const request = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;

async function get(address: string, path: string) {
  const { text } = await read(await connect(address), request(path));
  const [head = '', body = ''] = text.split(/\r\n\r\n(.*)/s);
  // Answers without a length come in chunks: the sizes stand on lines of their own.
  const whole = /transfer-encoding: chunked/i.test(head)
    ? body.replaceAll(/^[\da-f]+\r\n|\r\n/gim, '')
    : body;
  return { code: Number(head.split(' ')[1]), head, body: whole };
}

async function leafOf(address: string): Promise<{ leaf: X509Certificate; trusted: boolean; why: string }> {
  const socket = await connect(address);
  const leaf = socket.getPeerX509Certificate();
  const { authorized, authorizationError } = socket;
  socket.destroy();
  if (leaf === undefined) throw new Error(`${address} sent no certificate`);
  return { leaf, trusted: authorized, why: String(authorizationError ?? '') };
}

describe('the certificate of', () => {
  it.each([
    ['spp.practice.test', 'CN=spp.practice.test', 'DNS:spp.practice.test'],
    ['192.0.2.123', 'CN=192.0.2.123', 'IP Address:192.0.2.123'],
    ['examplespp.practice.test', 'CN=192.0.2.123', 'IP Address:192.0.2.123'],
    [
      'spp-default.practice.test',
      'CN=spp-default.practice.test',
      'DNS:spp-default.practice.test, IP Address:192.0.2.11',
    ],
    ['spp-cn.practice.test', 'CN=spp-cn.practice.test', undefined],
    ['192.0.2.13', 'CN=192.0.2.13', undefined],
    ['spp-old.practice.test', 'CN=spp-new.practice.test', 'DNS:spp-new.practice.test'],
    ['192.0.2.15', 'CN=spp-by-name.practice.test', 'DNS:spp-by-name.practice.test'],
    ['spp-stray.practice.test', 'CN=www.practice.test', 'DNS:www.practice.test, DNS:vanished.practice.test'],
    ['192.0.2.17', 'CN=192.0.2.17', 'IP Address:192.0.2.217'],
    ['192.0.2.18', 'CN=192.0.2.18', 'DNS:spp-san.practice.test'],
    ['192.0.2.19', 'CN=192.0.2.19', 'DNS:192.0.2.19'],
    ['spp9.wild.practice.test', 'CN=*.wild.practice.test', 'DNS:*.wild.practice.test'],
    ['deep.spp9.wild.practice.test', 'CN=*.wild.practice.test', 'DNS:*.wild.practice.test'],
    ['spp7.part.practice.test', 'CN=spp*.part.practice.test', 'DNS:spp*.part.practice.test'],
  ])('%s holds the names that it should', async (address, subject, names) => {
    const { leaf } = await leafOf(address);
    expect({ subject: leaf.subject, names: leaf.subjectAltName }).toEqual({ subject, names });
  });

  it.each([
    ['spp.practice.test', true, ''],
    ['spp-default.practice.test', false, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['spp-chain.practice.test', false, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['spp-expired.practice.test', false, 'CERT_HAS_EXPIRED'],
    ['spp-early.practice.test', false, 'CERT_NOT_YET_VALID'],
    ['www.practice.test', true, ''],
  ])('%s is trusted, for a client that knows the lab’s CA: %s %s', async (address, trusted, why) => {
    const seen = await leafOf(address);
    expect({ trusted: seen.trusted, why: seen.why }).toEqual({ trusted, why });
  });

  it('spp-weak-key.practice.test has an RSA key of 1024 bits', async () => {
    const { leaf } = await leafOf('spp-weak-key.practice.test');
    expect(leaf.publicKey.asymmetricKeyType).toBe('rsa');
    expect(leaf.publicKey.asymmetricKeyDetails?.modulusLength).toBe(1024);
  });

  it('spp-sha1.practice.test is signed with SHA-1 (1.2.840.10045.4.1), that of the healthy one is not', async () => {
    const ecdsaWithSha1 = Buffer.from('06072a8648ce3d0401', 'hex');
    const signedWithSha1 = async (address: string) =>
      (await leafOf(address)).leaf.raw.includes(ecdsaWithSha1);
    expect(await signedWithSha1('spp-sha1.practice.test')).toBe(true);
    expect(await signedWithSha1('spp.practice.test')).toBe(false);
  });

  it('spp-crowd.practice.test holds a thousand names', async () => {
    const { leaf } = await leafOf('spp-crowd.practice.test');
    expect(leaf.subjectAltName?.split(', ')).toHaveLength(1000);
  });

  it.each(['<img src=x onerror=alert(1)>', '\0', '\u001B[31m', '\u202E', '\u0007', '\n', '\u2028'])(
    'spp-hostile.practice.test holds %j as it stands',
    async (hostile) => {
      const { leaf } = await leafOf('spp-hostile.practice.test');
      expect(leaf.raw.includes(Buffer.from(hostile, 'utf8'))).toBe(true);
    },
  );

  it('both addresses of spp-two.practice.test is the same', async () => {
    const addresses = lab.names.get('spp-two.practice.test') ?? [];
    expect(addresses).toHaveLength(2);
    const leaves = await Promise.all(addresses.map(leafOf));
    expect(new Set(leaves.map(({ leaf }) => leaf.fingerprint256)).size).toBe(1);
  });
});

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
      { IsPrimary: false, IsReplica: true, PrimaryApplianceIpv4: '192.0.2.123' },
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
    const { code, body } = await get(address, path);
    expect(code).toBe(200);
    expect(JSON.parse(body)).toMatchObject(said);
  });

  it.each([
    ['spp.practice.test', 0],
    ['spp-clock.practice.test', 20 * 60_000],
  ])('%s tells a time that is %i ms ahead', async (address, aheadMs) => {
    const { body } = await get(address, availability);
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
    expect((await get('spp.practice.test', `/${path}`)).code).toBe(code);
  });

  it('a healthy SPP has all fields of Status in v4, and more in Availability', async () => {
    const fields = async (path: string) =>
      Object.keys(JSON.parse((await get('spp.practice.test', path)).body) as object);
    const status = await fields('/service/notification/v4/Status');
    const whole = await fields(availability);
    expect(status).toHaveLength(25);
    expect(whole).toHaveLength(38);
    expect(whole).toEqual(expect.arrayContaining(status));
    expect(status).not.toContain('PrimaryApplianceIpv4');
  });

  it('a refusal is SPP’s error body', async () => {
    const { body } = await get('spp.practice.test', '/service/core/v4/Me');
    expect(Object.keys(JSON.parse(body) as object)).toEqual(['Code', 'Message', 'InnerError']);
  });

  it('an old SPP is not found at a newer path and leaves newer fields out', async () => {
    expect((await get('spp-v2.practice.test', availability)).code).toBe(404);
    const { body } = await get('spp-v2.practice.test', '/service/notification/v2/Status');
    expect(JSON.parse(body)).not.toHaveProperty('IsSessionModuleJoined');
  });

  it('a sparse SPP has three fields', async () => {
    const { body } = await get('spp-sparse.practice.test', availability);
    expect(Object.keys(JSON.parse(body) as object)).toEqual([
      'ApplianceCurrentState',
      'ApplianceName',
      'ApplianceVersion',
    ]);
  });

  it('two questions on one connection are both answered', async () => {
    const question = `GET ${availability} HTTP/1.1\r\nHost: x\r\n\r\n`;
    const { text, ended } = await read(await connect('spp.practice.test'), question + question);
    expect([text.match(/HTTP\/1\.1 200/g)?.length, ended]).toEqual([2, 'quiet']);
  });

  it('an SPP that closes after each answer does so, having answered the newest path with 404', async () => {
    const question = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;
    const newest = await read(await connect('spp-close.practice.test'), question(availability));
    expect(newest).toMatchObject({
      ended: 'closed',
      text: expect.stringMatching(/^HTTP\/1\.1 404/) as string,
    });
    const older = await read(
      await connect('spp-close.practice.test'),
      question('/service/notification/v4/Status'),
    );
    expect(older).toMatchObject({
      ended: 'closed',
      text: expect.stringMatching(/^HTTP\/1\.1 200/) as string,
    });
  });

  it('the two addresses of one name that disagree are a primary and a replica', async () => {
    const addresses = lab.names.get('spp-cluster.practice.test') ?? [];
    const bodies = await Promise.all(addresses.map(async (ip) => (await get(ip, availability)).body));
    expect(bodies.map((body) => (JSON.parse(body) as { IsReplica: boolean }).IsReplica)).toEqual([
      false,
      true,
    ]);
  });
});

describe('what is no SPP answers', () => {
  it.each([
    ['sps.practice.test', availability, 404, /text\/html/],
    ['sps.practice.test', '/api/authentication', 401, /application\/json/],
    ['sps.practice.test', '/', 302, /^location: \/login/im],
    ['www.practice.test', availability, 200, /text\/html/],
    ['old-portal.practice.test', availability, 302, /^location: https:\/\/portal\.elsewhere\.test\//im],
    ['intranet.practice.test', availability, 401, /text\/html/],
  ])('%s at %s with %i', async (address, path, code, head) => {
    const answer = await get(address, path);
    expect(answer.code).toBe(code);
    expect(answer.head).toMatch(head);
  });

  it('sps.practice.test with the error body of an SPS', async () => {
    const { body } = await get('sps.practice.test', '/api/authentication');
    expect(JSON.parse(body)).toMatchObject({
      error: { type: 'Unauthenticated' },
      meta: { href: '/api/authentication' },
    });
  });
});

/** The outcome of a TLS handshake that is expected to fail: the platform's code. */
async function handshake(address: string, options: tls.ConnectionOptions = {}): Promise<string> {
  const socket = tls.connect({
    host: '127.0.0.1',
    port: portOf(address),
    rejectUnauthorized: false,
    ...(net.isIP(address) === 0 && { servername: address }),
    ...options,
  });
  return new Promise((resolve) => {
    const end = (outcome: string) => {
      socket.destroy();
      resolve(outcome);
    };
    socket.setTimeout(250, () => end('quiet'));
    socket.on('secureConnect', () => end('secure'));
    socket.on('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
  });
}

describe('a TLS handshake with', () => {
  it.each([
    ['plain.practice.test', /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG/],
    ['ssh.practice.test', /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG/],
    ['silent.practice.test', /^quiet$/],
    ['closes.practice.test', /^ECONNRESET$/],
    ['resets.practice.test', /^ECONNRESET$/],
    ['203.0.113.20', /^ECONNREFUSED$/],
    ['sni.practice.test', /UNRECOGNIZED_NAME/],
    ['tls11.practice.test', /PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL/],
    ['mute.practice.test', /^secure$/],
    ['spp.practice.test', /^secure$/],
  ])('%s ends with %s', async (address, outcome) => {
    expect(await handshake(address)).toMatch(outcome);
  });

  it('tls11.practice.test succeeds with TLS 1.1 for a client that still speaks it', async () => {
    const socket = await connect('tls11.practice.test');
    expect(socket.getProtocol()).toBe('TLSv1.1');
    socket.destroy();
  });
});

describe('over a connection', () => {
  const ask = request(availability);

  it('plain.practice.test answers HTTP', async () => {
    const { text } = await read(net.connect(portOf('plain.practice.test'), '127.0.0.1'), ask);
    expect(text).toMatch(/^HTTP\/1\.1 200/);
  });

  it('ssh.practice.test shows its banner before anything is asked', async () => {
    const { text } = await read(net.connect(portOf('ssh.practice.test'), '127.0.0.1'), '');
    expect(text).toMatch(/^SSH-2\.0-/);
  });

  it('closes.practice.test closes before anything is asked', async () => {
    const met = await read(net.connect(portOf('closes.practice.test'), '127.0.0.1'), '');
    expect(met).toEqual({ text: '', ended: 'closed' });
  });

  it('resets.practice.test waits for the first byte, then resets', async () => {
    const quiet = await read(net.connect(portOf('resets.practice.test'), '127.0.0.1'), '');
    expect(quiet.ended).toBe('quiet');
    const met = await read(net.connect(portOf('resets.practice.test'), '127.0.0.1'), ask);
    expect(met.ended).toBe('ECONNRESET');
  });

  it('silent.practice.test takes what is sent and says nothing', async () => {
    const met = await read(net.connect(portOf('silent.practice.test'), '127.0.0.1'), ask);
    expect(met).toEqual({ text: '', ended: 'quiet' });
  });

  it('mute.practice.test says nothing after the handshake', async () => {
    expect(await read(await connect('mute.practice.test'), ask)).toEqual({ text: '', ended: 'quiet' });
  });

  it('endless.practice.test never ends its body', async () => {
    const { text, ended } = await read(await connect('endless.practice.test'), ask, 1_000_000);
    expect(ended).toBe('enough');
    expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });

  it('drip.practice.test begins an answer and drips one byte a second', async () => {
    const socket = await connect('drip.practice.test');
    let text = '';
    socket.on('data', (bytes: Buffer) => (text += bytes.toString('latin1')));
    socket.write(ask);
    await once(socket, 'data');
    await new Promise((resolve) => setTimeout(resolve, 1300));
    socket.destroy();
    expect(text.split('\r\n\r\n')[1]).toBe('{ ');
  });

  it('hints.practice.test sends interim answers and never a final one', async () => {
    const { text, ended } = await read(await connect('hints.practice.test'), ask);
    expect(ended).toBe('enough');
    expect(new Set(text.match(/^HTTP\/1\.1 \d+/gm))).toEqual(new Set(['HTTP/1.1 103']));
  });

  it('mtls.practice.test refuses a client without a certificate after a TLS 1.3 handshake', async () => {
    const socket = await connect('mtls.practice.test');
    expect(socket.getProtocol()).toBe('TLSv1.3');
    const { text, ended } = await read(socket, ask);
    expect(text).toBe('');
    expect(ended).toMatch(/CERTIFICATE_REQUIRED/);
  });
});

describe('the lab', () => {
  it('opens quickly', async () => {
    const began = performance.now();
    const another = await openLab();
    const tookMs = performance.now() - began;
    await another.close();
    expect(tookMs).toBeLessThan(250);
  });

  it('gives every documentation address a port of its appliance, and no name without one', () => {
    const records = [...lab.names.values()].flat();
    for (const ip of records) expect(lab.ports.has(ip)).toBe(true);
    expect(lab.names.get('nowhere.practice.test')).toEqual([]);
  });

  it('ends open connections at once and frees every port when it closes', async () => {
    const another = await openLab();
    const ports = [...new Set(another.ports.values())];
    const refusing = another.ports.get('203.0.113.20');
    const visitors = await Promise.all(
      ports
        .filter((port) => port !== refusing)
        .map(async (port) => {
          const visitor = net.connect(port, '127.0.0.1');
          const ended = new Promise<string>((resolve) => visitor.once('close', () => resolve('ended')));
          visitor.on('error', () => undefined).resume();
          await once(visitor, 'connect');
          return { ended };
        }),
    );
    await another.close();
    expect(new Set(await Promise.all(visitors.map(({ ended }) => ended)))).toEqual(new Set(['ended']));
    const free = await Promise.all(
      ports.map(async (port) => {
        const server = net.createServer().listen(port, '127.0.0.1');
        await once(server, 'listening');
        server.close();
        return true;
      }),
    );
    expect(free).toHaveLength(ports.length);
  });

  it('keeps other programs off the port that refuses', async () => {
    const taken = net.createServer().listen(portOf('203.0.113.20'), '127.0.0.1');
    const [error] = (await once(taken, 'error')) as [NodeJS.ErrnoException];
    expect(error.code).toBe('EADDRINUSE');
  });

  it('makes certificates with keys that are another lab’s no more', async () => {
    const another = await openLab();
    await another.close();
    expect(another.caPem).not.toBe(lab.caPem);
  });
});
