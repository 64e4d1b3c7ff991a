/** Most of a body that is read, in bytes; an SPP's status has about 2 KB. */
export const maxBodyBytes = 64 * 1024;

/** The headers that somebody reads: the first of each name, in lower case. */
export type AnswerHeaders = Readonly<Record<string, string | undefined>>;

/** One HTTP answer. The body stays in the proxy: it is read for facts and never passed on. */
export interface Answer {
  httpStatus: number;
  headers: AnswerHeaders;
  /** As it was meant: what was compressed is unpacked. At most `maxBodyBytes`. */
  body: Buffer;
  /** Why the body is not all that was meant; null where it is. */
  cut: Cut | null;
}

/** `too-long`: there was more than is read. `closed`, `reset`: the connection ended in the middle. `encoded`: it cannot be unpacked. */
export type Cut = 'too-long' | 'closed' | 'reset' | 'encoded';
