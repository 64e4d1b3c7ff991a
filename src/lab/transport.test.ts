import { once } from 'node:events';
import net from 'node:net';
import tls from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab } from './open-lab.ts';
import { connect, portOf, read, request, whenQuiet } from './visitor.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

/** The outcome of a TLS handshake that is expected to fail: the platform's code. */
async function handshake(address: string, options: tls.ConnectionOptions = {}): Promise<string> {
  const socket = tls.connect({
    host: '127.0.0.1',
    port: portOf(lab, address),
    rejectUnauthorized: false,
    ...(net.isIP(address) === 0 && { servername: address }),
    ...options,
  });
  return new Promise((resolve) => {
    const end = (outcome: string) => {
      silence.stop();
      socket.destroy();
      resolve(outcome);
    };
    const silence = whenQuiet(() => end('quiet'));
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
    ['mtls12.practice.test', /ALERT_HANDSHAKE_FAILURE/],
    ['tls11.practice.test', /PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL/],
    ['mute.practice.test', /^secure$/],
    ['spp.practice.test', /^secure$/],
  ])('%s ends with %s', async (address, outcome) => {
    expect(await handshake(address)).toMatch(outcome);
  });

  it('tls11.practice.test succeeds with TLS 1.1 for a client that still speaks it', async () => {
    const socket = await connect(lab, 'tls11.practice.test');
    expect(socket.getProtocol()).toBe('TLSv1.1');
    socket.destroy();
  });

  it('mtls.practice.test needs TLS 1.3, so that the refusal comes after it', async () => {
    expect(await handshake('mtls.practice.test', { maxVersion: 'TLSv1.2' })).toMatch(/PROTOCOL_VERSION/);
  });
});

describe('over a connection', () => {
  const ask = request('/service/notification/v4/Status/Availability');

  it('plain.practice.test answers HTTP', async () => {
    const { text } = await read(net.connect(portOf(lab, 'plain.practice.test'), '127.0.0.1'), ask);
    expect(text).toMatch(/^HTTP\/1\.1 200/);
  });

  it('ssh.practice.test shows its banner before anything is asked', async () => {
    const { text } = await read(net.connect(portOf(lab, 'ssh.practice.test'), '127.0.0.1'), '');
    expect(text).toMatch(/^SSH-2\.0-/);
  });

  it('closes.practice.test closes before anything is asked', async () => {
    const met = await read(net.connect(portOf(lab, 'closes.practice.test'), '127.0.0.1'), '');
    expect(met).toEqual({ text: '', ended: 'closed' });
  });

  it('resets.practice.test waits for the first byte, then resets', async () => {
    const quiet = await read(net.connect(portOf(lab, 'resets.practice.test'), '127.0.0.1'), '');
    expect(quiet.ended).toBe('quiet');
    const met = await read(net.connect(portOf(lab, 'resets.practice.test'), '127.0.0.1'), ask);
    expect(met.ended).toBe('ECONNRESET');
  });

  it('silent.practice.test takes what is sent and says nothing', async () => {
    const met = await read(net.connect(portOf(lab, 'silent.practice.test'), '127.0.0.1'), ask);
    expect(met).toEqual({ text: '', ended: 'quiet' });
  });

  it('mute.practice.test says nothing after the handshake', async () => {
    expect(await read(await connect(lab, 'mute.practice.test'), ask)).toEqual({ text: '', ended: 'quiet' });
  });

  it('endless.practice.test never ends its body', async () => {
    const { text, ended } = await read(await connect(lab, 'endless.practice.test'), ask, 1_000_000);
    expect(ended).toBe('enough');
    expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });

  it('drip.practice.test begins an answer and drips one byte a second', async () => {
    const socket = await connect(lab, 'drip.practice.test');
    let text = '';
    socket.on('data', (bytes: Buffer) => (text += bytes.toString('latin1')));
    socket.write(ask);
    const body = () => text.split('\r\n\r\n')[1] ?? '';
    const grew: number[] = [];
    while (body().length < 3) {
      await once(socket, 'data');
      grew.push(body().length);
    }
    socket.destroy();
    expect(body()).toMatch(/^\{ +$/);
    expect(grew.length).toBeGreaterThan(1);
  });

  it('hints.practice.test sends interim answers and never a final one', async () => {
    const { text, ended } = await read(await connect(lab, 'hints.practice.test'), ask);
    expect(ended).toBe('enough');
    expect(new Set(text.match(/^HTTP\/1\.1 \d+/gm))).toEqual(new Set(['HTTP/1.1 103']));
  });

  it('mtls.practice.test refuses a client without a certificate after a TLS 1.3 handshake', async () => {
    const socket = await connect(lab, 'mtls.practice.test');
    expect(socket.getProtocol()).toBe('TLSv1.3');
    const { text, ended } = await read(socket, ask);
    expect(text).toBe('');
    expect(ended).toMatch(/CERTIFICATE_REQUIRED/);
  });
});
