import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A way to the server on which everything that a browser sends is written down, byte for byte. */
export async function startRecordingRelay(
  target: string,
): Promise<{ origin: string; sent: () => string; stop: () => void }> {
  const { hostname, port, host } = new URL(target);
  let sent = '';
  let own = '';
  const relay = createServer((browser) => {
    const server = connect(Number(port), hostname);
    browser.on('data', (bytes) => {
      const text = bytes.toString('latin1');
      sent += text;
      // The server takes its own Host and Origin only.
      server.write(Buffer.from(text.replaceAll(own, host), 'latin1'));
    });
    server.on('data', (bytes) => browser.write(bytes));
    const end = () => [browser, server].forEach((one) => one.destroy());
    for (const one of [browser, server]) one.on('close', end).on('error', end);
  });
  relay.listen(0, '127.0.0.1');
  await once(relay, 'listening');
  own = `127.0.0.1:${(relay.address() as AddressInfo).port}`;
  return { origin: `http://${own}`, sent: () => sent, stop: () => relay.close() };
}
