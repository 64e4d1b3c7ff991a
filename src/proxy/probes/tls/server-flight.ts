/** Record and handshake numbers of TLS (RFC 8446 appendix B, RFC 5246 appendix A). */
const changeRecord = 20;
const alertRecord = 21;
const handshakeRecord = 22;
const serverHello = 2;
const certificateRequest = 13;

/** What the first bytes of an answer to a TLS hello look like. `nothing`: none came yet. */
export type Beginning = 'nothing' | 'tls' | 'http' | 'other';

/**
 * Reads along what a server sends in the clear, because the TLS library does not tell it: all before the keys change, and what kind
 * of record comes after that.
 *
 * It learns whether it is TLS at all, whether the server asked for a client certificate (TLS 1.2 refuses without saying why), and
 * whether it asks to negotiate anew. It only counts and remembers: nothing is verified.
 */
export class ServerFlight {
  beginning: Beginning = 'nothing';
  sawServerHello = false;
  sawCertificateRequest = false;
  /**
   * The server asked for a second handshake on the connection (HelloRequest, RFC 5246 section 7.4.1.1), as one does that finds out by
   * the path whether it wants a client certificate. Only TLS 1.2 and older have it, and show it: 1.3 hides the kind of its records.
   */
  sawRenegotiation = false;
  #start = Buffer.alloc(0);
  #recordLeft = 0;
  #header: number[] = [];
  #message: number[] = [];
  #messageLeft = 0;
  #clear = true;
  #changed = false;
  /** Handshake records after the keys have changed: the first is the end of the handshake (Finished). */
  #hidden = 0;

  read(chunk: Buffer): void {
    if (this.#start.length < 5) {
      this.#start = Buffer.concat([this.#start, chunk.subarray(0, 5 - this.#start.length)]);
      this.beginning = beginningOf(this.#start);
    }
    if (this.beginning !== 'tls') return;
    for (let at = 0; at < chunk.length;) at = this.#step(chunk, at);
  }

  #step(chunk: Buffer, at: number): number {
    if (this.#recordLeft === 0) {
      this.#header.push(chunk[at] ?? 0);
      if (this.#header.length === 5) {
        const [type = 0, , , high = 0, low = 0] = this.#header;
        this.#header = [];
        this.#recordLeft = high * 256 + low;
        this.#recordBegins(type);
      }
      return at + 1;
    }
    if (!this.#clear) {
      const skipped = Math.min(this.#recordLeft, chunk.length - at);
      this.#recordLeft -= skipped;
      return at + skipped;
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

  #recordBegins(type: number): void {
    this.#clear &&= type === handshakeRecord;
    this.#changed ||= type === changeRecord;
    if (this.#changed && type === handshakeRecord) this.#hidden += 1;
    this.sawRenegotiation ||= this.#hidden > 1;
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
