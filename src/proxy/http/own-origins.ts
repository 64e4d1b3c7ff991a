/** How this server is reached: the port it listens on, and the address that people type where it is another. */
export interface Reached {
  port: number;
  publicUrl: URL | null;
}

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'] as const;

/** Spelt as browsers spell it: the scheme's own port is left out. */
const withPort = (name: string, port: number): string => (port === 80 ? name : `${name}:${port}`);

/** Whether a `Host` is ours, letter for letter but for its case. Anything else is how a page of someone else's gets in (rebinding). */
export function isOwnHost(host: string, { port, publicUrl }: Reached): boolean {
  const asked = host.toLowerCase();
  const own = loopbackNames.flatMap((name) => [withPort(name, port), `${name}:${port}`]);
  if (publicUrl !== null) {
    const usual = publicUrl.protocol === 'https:' ? '443' : '80';
    own.push(publicUrl.host, `${publicUrl.hostname}:${publicUrl.port === '' ? usual : publicUrl.port}`);
  }
  return own.includes(asked);
}

/** Whether an `Origin` is ours; `null`, as sent by sandboxed frames, never is. */
export function isOwnOrigin(origin: string, { port, publicUrl }: Reached): boolean {
  const own = loopbackNames.map((name) => `http://${withPort(name, port)}`);
  if (publicUrl !== null) own.push(publicUrl.origin);
  return own.includes(origin);
}
