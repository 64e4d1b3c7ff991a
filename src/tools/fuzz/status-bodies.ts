import { sppStatus as contract } from '#diagnosis/facts/status-facts.ts';
import { onlyInAvailability, sppStatus } from '#lab/spp-status.ts';
import { readJsonObject, readStatus } from '#proxy/probes/status/read-status.ts';
import { oneOf, type Below } from './chance.ts';
import type { FuzzedReader } from './fuzz-reader.ts';
import { mutate } from './mutate.ts';

interface Body {
  bytes: Uint8Array;
  date: string | undefined;
}

const at = Date.UTC(2026, 10, 23);
const healthy = JSON.stringify({ ...sppStatus('192.0.2.10', at), ...onlyInAvailability('192.0.2.10') });
const samples = [
  healthy,
  '{"ApplianceCurrentState":"Online","CurrentTime":"2026-11-23T12:00:00.1234567Z","IsReplica":true}',
  '{"ApplianceCurrentState":"\\u0000\\u202e\\ud800","__proto__":{"IsPrimary":true},"constructor":1}',
  `${'['.repeat(2000)}${']'.repeat(2000)}`,
  '{"meta":{"href":"/api/authentication"}}',
  '<!doctype html><title>Sign in</title>',
].map((text) => new TextEncoder().encode(text)) as [Uint8Array, ...Uint8Array[]];

const dates = ['Mon, 23 Nov 2026 12:00:00 GMT', 'yesterday', '', '9'.repeat(400), '-1'] as const;

const next = (below: Below): Body => ({
  bytes: mutate(oneOf(samples, below), below),
  date: below(3) === 0 ? undefined : oneOf(dates, below),
});

/** The status parser: what is taken keeps to the wire contract. */
export const statusBodies: FuzzedReader<Body> = {
  name: 'status parser',
  next,
  read({ bytes, date }) {
    const status = readStatus(readJsonObject(bytes), date);
    if (status === null) return false;
    const kept = contract.safeParse(status);
    if (!kept.success) throw new Error(`breaks the contract: ${kept.error.message}`);
    return true;
  },
  show: ({ bytes, date }) => JSON.stringify({ body: Buffer.from(bytes).toString('latin1'), date }),
};
