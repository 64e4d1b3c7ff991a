/** Record and handshake numbers of TLS (RFC 8446 appendix B, RFC 5246 appendix A). */
const handshakeRecord = 22;
const alertRecord = 21;
const serverHello = 2;
const certificateRequest = 13;

/** What the first bytes of an answer to a TLS hello look like. `nothing`: none came yet. */
export type Beginning = 'nothing' | 'tls' | 'http' | 'other';

/**
 * Reads along what a server sends in the clear before the keys change, because the TLS library does not tell it.
 *
 * It learns whether it is TLS at all, and whether the server asked for a client certificate (TLS 1.2 refuses without saying why).
 * It only counts and remembers: nothing is verified.
 */
export class ServerFlight {
  beginning: Beginning = 'nothing';
  sawServerHello = false;
  sawCertificateRequest = false;
  #start = Buffer.alloc(0);
  #recordLeft = 0;
  #header: number[] = [];
  #message: number[] = [];
  #messageLeft = 0;
  #clear = true;

  read(chunk: Buffer): void {
    if (this.#start.length < 5) {
      this.#start = Buffer.concat([this.#start, chunk.subarray(0, 5 - this.#start.length)]);
      this.beginning = beginningOf(this.#start);
    }
    if (this.beginning !== 'tls' || !this.#clear) return;
    for (let at = 0; at < chunk.length && this.#clear;) at = this.#step(chunk, at);
  }

  #step(chunk: Buffer, at: number): number {
    if (this.#recordLeft === 0) {
      this.#header.push(chunk[at] ?? 0);
      if (this.#header.length === 5) {
        const [type = 0, , , high = 0, low = 0] = this.#header;
        this.#header = [];
        this.#recordLeft = high * 256 + low;
        this.#clear = type === handshakeRecord;
      }
      return at + 1;
    }
    if (this.#messageLeft > 0 && this.#message.length >= 4) {
      const skipped = Math.min(this.#messageLeft, this.#recordLeft, chunk.length - at);
      this.#recordLeft -= skipped;
      this.#messageLeft -= skipped;
      if (this.#messageLeft === 0) this.#message = [];
      return at + skipped;
    }
    this.#recordLeft -= 1;
    this.#byte(chunk[at] ?? 0);
    return at + 1;
  }

  #byte(value: number): void {
    this.#message.push(value);
    const [type = 0, high = 0, middle = 0, low = 0] = this.#message;
    if (this.#message.length === 4) {
      this.#messageLeft = high * 65_536 + middle * 256 + low;
      if (type === serverHello) this.sawServerHello = true;
      if (type === certificateRequest) this.sawCertificateRequest = true;
    }
    if (this.#message.length >= 4 && this.#messageLeft === 0) this.#message = [];
  }
}

function beginningOf(start: Buffer): Beginning {
  if (start.length === 0) return 'nothing';
  if (start[0] === handshakeRecord || start[0] === alertRecord) return 'tls';
  const text = start.toString('latin1').toUpperCase();
  return 'HTTP/'.startsWith(text) ? 'http' : 'other';
}
