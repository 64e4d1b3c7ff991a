import type { Result } from '#diagnosis/address/result.ts';
import type { Checked } from '#diagnosis/facts/facts.ts';
import type { AttemptLine } from '../run-check.ts';
import type { CheckService } from './check-service.ts';
import { problemResponse, type Problem } from './problem.ts';
import { readRequest, type Asked } from './read-request.ts';

type Answer = Result<Checked, Problem>;

const wantsLines = (request: Request): boolean =>
  /(^|,)\s*application\/x-ndjson\b/i.test(request.headers.get('accept') ?? '');

/**
 * `POST /api/check`: one answer, or each attempt on a line of its own as it finishes and the whole on the last.
 *
 * @param client who asks, already known to be genuine
 */
export async function handleCheck(
  request: Request,
  service: CheckService,
  client: string,
): Promise<Response> {
  if (service.off !== null) return problemResponse(service.off);
  const read = await readRequest(request);
  if (!read.ok) return problemResponse(read.why);
  if (wantsLines(request)) return streamCheck(read.value, request, service, client);
  const answer = await service.check(read.value, client, request.signal, () => undefined);
  return answer.ok
    ? Response.json(answer.value, { headers: { 'cache-control': 'no-store' } })
    : problemResponse(answer.why);
}

/** Waits for the first attempt or the end: until then nobody knows whether the answer is a stream or a refusal. */
async function streamCheck(
  asked: Asked,
  request: Request,
  service: CheckService,
  client: string,
): Promise<Response> {
  const gone = new AbortController();
  const signal = AbortSignal.any([gone.signal, request.signal]);
  const encoder = new TextEncoder();
  const early: AttemptLine[] = [];
  let write: (line: unknown) => void = (line) => early.push(line as AttemptLine);
  let begun: (answer: Answer | null) => void = () => undefined;
  const beginning = new Promise<Answer | null>((resolve) => (begun = resolve));
  const end = service.check(asked, client, signal, (line) => {
    write(line);
    begun(null);
  });
  const first = await Promise.race([beginning, end]);
  if (first !== null && !first.ok) return problemResponse(first.why);

  const body = new ReadableStream<Uint8Array>({
    start(stream) {
      write = (line) => {
        if (!signal.aborted) stream.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      early.forEach(write);
      void end.then(
        (answer) => {
          if (signal.aborted) return;
          write(answer.ok ? { whole: answer.value } : { problem: answer.why.title });
          stream.close();
        },
        (bug: unknown) => {
          service.reportBug(bug);
          stream.error(bug);
        },
      );
    },
    cancel: () => gone.abort(),
  });
  return new Response(body, {
    headers: {
      'content-type': 'application/x-ndjson',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    },
  });
}
