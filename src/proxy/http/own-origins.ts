/** How a request reached this server. */
export interface Reached {
  /** The server's end of the connection. */
  address: string;
  port: number;
  /** The address that people type where it is another than the server's own. */
  publicUrl: URL | null;
  /** The other end is a program of this machine. */
  isFromHere: boolean;
}

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'] as const;

/** Spelt as browsers spell it: the scheme's own port is left out. */
const withPort = (name: string, port: number): string => (port === 80 ? name : `${name}:${port}`);

/** As a `Host` may spell it: with the scheme's own port, too. */
const bothForms = (name: string, port: number): string[] => [withPort(name, port), `${name}:${port}`];

/** Whether a `Host` is a loopback name, said by a program of this machine: to anybody else `localhost` is another machine. */
const isLoopbackHost = (asked: string, { port, isFromHere }: Reached): boolean =>
  isFromHere && loopbackNames.some((name) => bothForms(name, port).includes(asked));

/** Whether a `Host` is ours, letter for letter but for its case. Anything else is how a page of someone else's gets in (rebinding). */
export function isOwnHost(host: string, reached: Reached): boolean {
  const asked = host.toLowerCase();
  if (isLoopbackHost(asked, reached)) return true;
  const { publicUrl } = reached;
  if (publicUrl === null) return false;
  const usual = publicUrl.protocol === 'https:' ? '443' : '80';
  const own = [publicUrl.host, `${publicUrl.hostname}:${publicUrl.port === '' ? usual : publicUrl.port}`];
  return own.includes(asked);
}

/**
 * Whether a `Host` is the address at which this very connection arrived.
 *
 * No name stands there that somebody could lead here, so it is no way in for a page of someone else's. Orchestrators and Prometheus know
 * a server by it.
 */
export function isSocketAddress(host: string, { address, port }: Reached): boolean {
  return bothForms(address.includes(':') ? `[${address}]` : address, port).includes(host.toLowerCase());
}

/**
 * Whether an `Origin` is ours; `null`, as sent by sandboxed frames, never is.
 *
 * @param host of the same request: a page of the visitor's own machine is ours only where that machine is asked
 */
export function isOwnOrigin(origin: string, host: string, reached: Reached): boolean {
  const { port, publicUrl } = reached;
  if (publicUrl !== null && origin === publicUrl.origin) return true;
  const own = loopbackNames.map((name) => `http://${withPort(name, port)}`);
  return isLoopbackHost(host.toLowerCase(), reached) && own.includes(origin);
}
