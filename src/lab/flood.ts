import type { Duplex } from 'node:stream';

/** Writes the piece again and again, as fast as the other side reads, until the connection ends. */
export function flood(connection: Duplex, piece: string): void {
  const pour = () => {
    // A bounded number at a time: a side that reads fast must not keep the event loop to itself.
    for (let count = 0; count < 16; count++) {
      if (connection.destroyed || !connection.writable) return;
      if (!connection.write(piece)) {
        connection.once('drain', pour);
        return;
      }
    }
    setImmediate(pour);
  };
  pour();
}
