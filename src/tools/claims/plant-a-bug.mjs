// Loaded before `sps-join` (`node --import`), it plants a bug below the handler: in the callback of a socket, or in a promise that nobody
// waits for, where a server of this name is met.
import { TLSSocket } from 'node:tls';

const struck = 'spp-replica.practice.test';
const { getProtocol } = TLSSocket.prototype;

TLSSocket.prototype.getProtocol = function () {
  if (this.servername === struck) {
    if (process.env['PLANTED'] === 'in a callback') throw new Error('planted');
    void Promise.resolve().then(() => {
      throw new Error('planted');
    });
  }
  return getProtocol.call(this);
};
