import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import match from './commands/match.ts';
import { openTerminal } from './open-terminal.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'match-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Printed {
  matches: { id: string; certainty: string; doubts: unknown[]; line: number; last?: { line: number } }[];
}

async function run(text: string, ...flags: string[]) {
  const file = join(folder, 'error.txt');
  await writeFile(file, text);
  let out = '';
  const terminal = openTerminal({ out: (said) => (out += said), err: () => undefined }, false);
  const exit = await match([file, '--json', ...flags], terminal);
  return { exit, ...(JSON.parse(out) as Printed) };
}

const named =
  "Error sending request: SSLError: HTTPSConnectionPool(host='spp.example.org', port=443): Max retries exceeded with url: /service/core/v3/Cluster/SessionModules (Caused by SSLError(CertificateError(\"hostname 'spp.example.org' doesn't match '192.0.2.123'\",),))";

it.each([
  ['the join’s own words', named],
  ['words that name no program', '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed (_ssl.c:581)'],
  [
    'words of the join beside another product',
    "ServiceNow INC0012345: the join fails with SSLError(CertificateError(\"hostname '192.0.2.123' doesn't match 'spp.example.org'\",),)",
  ],
  ['nothing of a join', 'The coffee machine is out of order.'],
])('ends with 0 from probable on, and says how sure it is: %s', async (_, text) => {
  const { exit, matches } = await run(text);
  expect(exit).toBe(matches.some(({ certainty }) => certainty !== 'possible') ? 0 : 1);
  for (const one of matches)
    expect(one).toMatchObject({
      certainty: expect.stringMatching(/^(?:certain|probable|possible)$/),
      doubts: expect.any(Array),
    });
});

it('tells of an error of a log where it stands first and last', async () => {
  const { exit, matches } = await run(`${named}\nquiet\n\n${named}\nquiet\n`, '--scan');
  expect({ exit, matches }).toMatchObject({ exit: 0, matches: [{ line: 1, last: { line: 4 } }] });
});
