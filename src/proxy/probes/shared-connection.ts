import type { Socket } from 'node:net';
import type { EndpointProbe } from '#diagnosis/facts/endpoint-attempts.ts';
import type { SecureConnection } from './secure-connection.ts';

/** The probes that share a connection. */
export const onSharedConnection: readonly EndpointProbe[] = ['tcp', 'tls', 'status'];

/** The one connection that the first probes at an address share: TCP opens it, TLS secures it, the status uses it up. */
export class SharedConnection {
  #socket: Socket | null = null;
  #secure: SecureConnection | null = null;

  opened(socket: Socket): void {
    this.#socket = socket;
  }

  secured(connection: SecureConnection): void {
    this.#socket = null;
    this.#secure = connection;
  }

  /** @throws where it is not open, or no longer as it was opened; that is a bug of the plan */
  get socket(): Socket {
    if (this.#socket === null) throw new Error('the shared connection is not open');
    return this.#socket;
  }

  /** Hands it over to whoever ends it. @throws where it is not secured, or was taken before; that is a bug of the plan */
  take(): SecureConnection {
    const taken = this.#secure;
    if (taken === null) throw new Error('the shared connection is not secured');
    this.#secure = null;
    return taken;
  }

  /** Ends it where nobody took it. */
  close(): void {
    this.#socket?.destroy();
    this.#secure?.close();
  }
}
