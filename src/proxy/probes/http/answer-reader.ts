import { maxBodyBytes, type Answer, type Cut } from './answer.ts';
import { readHead, statusLineBegins, type AnswerHead } from './answer-head.ts';

/** Most bytes of an answer that are no body: heads, the lines between chunks, trailers (security rule 6). */
const maxLineBytes = 48 * 1024;

/**
 * Most lines of an answer: short ones cost more than their bytes. Servers send some dozens of fields, and chunks of some KB; 64 KiB in
 * chunks of 130 bytes are a thousand lines.
 */
const maxLines = 1000;

/** Provisional 1xx answers that a server may send before it answers. */
const maxProvisional = 4;

/** Longest line between chunks that is read as a chunk's size: 8 hexadecimal digits are 4 GB. */
const chunkSize = /^([\da-f]{1,8})[ \t]*(?:;|$)/i;

const lineEnd = 10;

/** How far an answer is: more is to come, all is there, or it is none that can be read. */
export type Progress = 'more' | 'whole' | 'not-http' | 'too-many-bytes';

/** What the next byte belongs to. */
type Part = 'head' | 'body' | 'chunk-size' | 'chunk-end' | 'trailers';

/**
 * Reads one answer of HTTP/1 as it comes, byte by byte if need be, and never more of it than its limits allow.
 *
 * Pure: it has no socket and no clock, throws nothing, and costs the same for the same bytes however they are cut into pieces.
 */
export class AnswerReader {
  progress: Progress = 'more';
  /** Null until the head of the answer is there; provisional ones do not count. */
  head: AnswerHead | null = null;
  /** There are more bytes of body than are read. What comes is still taken, up to the end. */
  isTooLong = false;
  #part: Part = 'head';
  #lines: string[] = [];
  /** The line that has begun. */
  #line = '';
  #lineBytes = 0;
  #lineCount = 0;
  #provisional = 0;
  /** Bytes of the body, or of this chunk, that are to come. */
  #left = 0;
  #body = Buffer.alloc(0);
  #bodyBytes = 0;

  /** Takes what belongs to this answer. @returns how many bytes that were: the rest is the next answer's */
  take(bytes: Buffer): number {
    let at = 0;
    while (this.progress === 'more' && at < bytes.length)
      at = this.#part === 'body' ? this.#takeBody(bytes, at) : this.#takeLine(bytes, at);
    return at;
  }

  /** Says that nothing more will come, by the server's good will: an answer may end so. */
  end(): void {
    if (this.progress === 'more' && this.head?.framing === 'until-close') this.progress = 'whole';
  }

  /** @param cut why it is not whole; what came is the answer then. Null where not even the head is there */
  answer(cut: Cut | null): Answer | null {
    if (this.head === null) return null;
    const { httpStatus, headers } = this.head;
    const body = this.#body.subarray(0, this.#bodyBytes);
    return { httpStatus, headers, body, cut: this.isTooLong ? 'too-long' : cut };
  }

  #takeBody(bytes: Buffer, at: number): number {
    const end = Math.min(bytes.length, at + this.#left);
    const kept = Math.min(end, at + maxBodyBytes - this.#bodyBytes);
    this.#keep(bytes.subarray(at, kept));
    this.isTooLong ||= kept < end;
    this.#left -= end - at;
    if (this.#left === 0) this.#bodyEnds();
    return end;
  }

  /** One memory for the whole body, for chunks may be of one byte each. */
  #keep(piece: Buffer): void {
    const needed = this.#bodyBytes + piece.length;
    if (needed > this.#body.length) {
      const larger = Buffer.alloc(Math.min(maxBodyBytes, Math.max(needed, 2 * this.#body.length)));
      this.#body.copy(larger, 0, 0, this.#bodyBytes);
      this.#body = larger;
    }
    piece.copy(this.#body, this.#bodyBytes);
    this.#bodyBytes = needed;
  }

  #bodyEnds(): void {
    if (this.head?.framing === 'chunked') this.#part = 'chunk-end';
    else this.progress = 'whole';
  }

  #takeLine(bytes: Buffer, at: number): number {
    const found = bytes.indexOf(lineEnd, at);
    const end = found === -1 ? bytes.length : found + 1;
    this.#lineBytes += end - at;
    if (found !== -1) this.#lineCount += 1;
    if (this.#lineBytes > maxLineBytes || this.#lineCount > maxLines) this.progress = 'too-many-bytes';
    const isBeginning =
      this.#part === 'head' && this.#lines.length === 0 && this.#line.length < statusLineBegins.length;
    this.#line += bytes.toString('latin1', at, end);
    if (isBeginning && !mayBeBeginning(this.#line)) this.progress = 'not-http';
    if (this.progress !== 'more' || found === -1) return end;
    const line = this.#line.slice(0, this.#line.endsWith('\r\n') ? -2 : -1);
    this.#line = '';
    this.#lineIsThere(line);
    return end;
  }

  #lineIsThere(line: string): void {
    if (this.#part === 'chunk-size') return this.#chunkBegins(line);
    if (this.#part === 'chunk-end') {
      if (line === '') this.#part = 'chunk-size';
      else this.progress = 'not-http';
    } else if (this.#part === 'trailers') {
      if (line === '') this.progress = 'whole';
    } else if (line !== '') this.#lines.push(line);
    // Empty lines before an answer are passed over (RFC 9112 section 2.2).
    else if (this.#lines.length > 0) this.#headIsThere();
  }

  #headIsThere(): void {
    const head = readHead(this.#lines);
    this.#lines = [];
    // Nobody asked for an upgrade.
    if (head === null || head.httpStatus === 101) {
      this.progress = 'not-http';
    } else if (head.httpStatus < 200) {
      this.#provisional += 1;
      if (this.#provisional > maxProvisional) this.progress = 'too-many-bytes';
    } else {
      this.head = head;
      this.#part = head.framing === 'chunked' ? 'chunk-size' : 'body';
      this.#left = typeof head.framing === 'number' ? head.framing : Infinity;
      if (this.#left === 0) this.progress = 'whole';
    }
  }

  #chunkBegins(line: string): void {
    const size = chunkSize.exec(line)?.[1];
    if (size === undefined) {
      this.progress = 'not-http';
      return;
    }
    this.#left = Number.parseInt(size, 16);
    this.#part = this.#left === 0 ? 'trailers' : 'body';
  }
}

/** Whether a line that has begun so is empty, or can still become a status line. */
const mayBeBeginning = (line: string): boolean =>
  /^\r?\n?$/.test(line) || statusLineBegins.startsWith(line.slice(0, statusLineBegins.length));
