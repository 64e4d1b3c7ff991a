import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import { failed, type Outcome } from './failure.ts';
import type { StatusReason } from '#diagnosis/facts/status-facts.ts';

/** Most of a body that is read, in bytes; an SPP's status has about 2 KB. */
const maxBodyBytes = 64 * 1024;

/** Provisional 1xx answers that a server may send before it answers. */
const maxProvisional = 4;

/** One HTTP answer. The body stays in the proxy: it is read for facts and never passed on. */
export interface Answer {
  httpStatus: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** The body was longer than is read. */
  tooLong: boolean;
}

/** What becomes of one request: told once each, what comes after the end is dropped. */
export interface AnswerEvents {
  /** The head of an answer came. */
  onHead: () => void;
  onEnd: (outcome: Outcome<Answer, StatusReason>) => void;
  /** Why nothing came, or nothing that could be read. */
  explain: (error: Error) => Outcome<Answer, StatusReason> & { ok: false };
}

/** Reads one answer as far as its limits allow. */
export function answerReader({ onHead, onEnd, explain }: AnswerEvents): Dispatcher.DispatchHandler {
  const chunks: Buffer[] = [];
  let bytes = 0;
  let provisional = 0;
  let head: Pick<Answer, 'httpStatus' | 'headers'> | null = null;
  const end = (read: Pick<Answer, 'httpStatus' | 'headers'>) =>
    onEnd({
      ok: true,
      value: {
        ...read,
        body: Buffer.concat(chunks).subarray(0, maxBodyBytes),
        tooLong: bytes > maxBodyBytes,
      },
    });
  return {
    onRequestStart() {},
    onResponseStart(controller, httpStatus, headers) {
      if (httpStatus >= 200) {
        head = { httpStatus, headers };
        return onHead();
      }
      provisional += 1;
      if (provisional <= maxProvisional) return;
      onEnd(failed('too-many-bytes', 'more than four provisional answers'));
      controller.abort(new Error('given up'));
    },
    onResponseData(controller, chunk) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes <= maxBodyBytes || head === null) return;
      end(head);
      controller.abort(new Error('given up'));
    },
    onResponseEnd() {
      if (head !== null) end(head);
    },
    onResponseError(_, error) {
      const why = explain(error);
      // A body that breaks off is read as far as it came: it may still tell what answered.
      const brokeOff = why.why.reason === 'closed' || why.why.reason === 'reset';
      if (head !== null && brokeOff) end(head);
      else onEnd(why);
    },
  };
}
