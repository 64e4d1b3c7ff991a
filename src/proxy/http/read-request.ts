import * as z from 'zod/mini';
import type { ParsedAddress } from '#diagnosis/address/address.ts';
import { describeProblem } from '#diagnosis/address/address-words.ts';
import { parseIpv4 } from '#diagnosis/address/ipv4.ts';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import type { Result } from '#diagnosis/address/result.ts';
import type { Problem } from './problem.ts';

/** Largest request body in bytes; the longest address has 300 characters. */
const maxBytes = 4096;

/** Most addresses that a check may be confined to: as many as one name may lead to. */
const maxOnly = 8;

const ipv4 = z.string().check(z.refine((text) => parseIpv4(text) !== null));
const checkRequest = z.object({
  address: z.string(),
  only: z.optional(z.array(ipv4).check(z.maxLength(maxOnly))),
});

/** What a visitor asks: an address, and the only addresses that it may lead to, null where any will do. */
export interface Asked {
  parsed: ParsedAddress;
  only: readonly string[] | null;
}

const tooLarge: Problem = {
  status: 413,
  title: 'Too large',
  detail: `The request may have ${maxBytes} bytes at most.`,
};
const notUnderstood: Problem = {
  status: 400,
  title: 'Not understood',
  detail: 'The request has to be JSON like {"address": "spp.example.com"}.',
};

const brokenOff: Problem = {
  status: 400,
  title: 'Broken off',
  detail: 'The request ended before it was complete.',
};

/** The body as text, read no further than allowed. */
async function readText(request: Request): Promise<Result<string, Problem>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request.body ?? []) {
      bytes += chunk.length;
      if (bytes > maxBytes) return { ok: false, why: tooLarge };
      chunks.push(chunk);
    }
  } catch {
    return { ok: false, why: brokenOff }; // the visitor went away, which is no bug of ours
  }
  return { ok: true, value: Buffer.concat(chunks).toString('utf8') };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no schema takes it, so it is answered as not understood
  }
}

/** Reads what is asked out of a check request, or says in one sentence what is wrong with it. */
export async function readRequest(request: Request): Promise<Result<Asked, Problem>> {
  const text = await readText(request);
  if (!text.ok) return text;
  const body = checkRequest.safeParse(parseJson(text.value));
  if (!body.success) return { ok: false, why: notUnderstood };
  const parsed = parseAddress(body.data.address);
  if (parsed.ok) return { ok: true, value: { parsed: parsed.value, only: body.data.only ?? null } };
  const detail = describeProblem(parsed.why);
  const more = { problem: parsed.why.problem };
  return { ok: false, why: { status: 400, title: 'Not an address', detail, more } };
}
