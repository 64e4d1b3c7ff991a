// How long the link to a case is, over all practice cases after two attempts, with its names and without, and the longest of them; and how
// large the script is that a portal loads. Of a link the address before the case counts, as a company may have it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import type { SharedCase } from '#diagnosis/case/case.ts';
import { fragmentOfCase } from '#diagnosis/case/case-link.ts';
import { fitCase, longestSafe } from '#diagnosis/case/fit-case.ts';
import { packCheck } from '#diagnosis/case/pack-check.ts';
import { redactCase } from '#diagnosis/case/redact-case.ts';
import { mostTold } from '#diagnosis/case/told.ts';
import { diagnose } from '#diagnosis/diagnose.ts';
import { appliances } from '#lab/catalogue.ts';
import { loopbackAllowance } from '#proxy/guard/allowance.ts';
import { usualLimits } from '#proxy/probes/limits.ts';
import { runCheck } from '#proxy/run-check.ts';
import { borrowLab, lendLab } from './lab-of-its-own.ts';
import { median } from './percentile.ts';
import { tellRows } from './tell-rows.ts';

const before = 'https://tools.contoso.example/sps-join/case#';
const embedBytes = 3072;
/** How many links are listed, the longest first. */
const listed = 15;

const deflate = (bytes: Uint8Array) => Promise.resolve(deflateRawSync(bytes));

/** Two attempts of one admin: the check now, one before it, what was told, and two sentences. */
async function caseOf(
  address: string,
  lab: Awaited<ReturnType<typeof borrowLab>>['lab'],
): Promise<SharedCase> {
  const parsed = parseAddress(address);
  if (!parsed.ok) throw new Error(`${address} is no address`);
  const checked = await runCheck(parsed.value, {
    allowance: loopbackAllowance,
    lab,
    limits: usualLimits,
    vantage: { hostname: 'pamtools02.corp.contoso.example' },
    now: Date.now,
    signal: new AbortController().signal,
  });
  const checkedAt = Date.parse(checked.checkedAt);
  const { outcome, joinErrors, toTest } = diagnose({ checked, checkedAt });
  const [error] = joinErrors;
  const { host } = checked.address;
  const ips = checked.facts.endpoints.map(({ ip }) => ip).slice(0, mostTold);
  return {
    at: checkedAt,
    offset: 60,
    by: 'Ticket CHG0041327',
    words:
      'We moved SPP to a new address last week, and the old name was kept as an alias. May I type the other name?',
    wizard: '0.1.0',
    redacted: false,
    practice: true,
    answers: {
      address: host,
      generation: 'link',
      sps: '7.0.4 LTS',
      account: 'ready',
      outcome: 'failing',
      ...(error && { error: error.id }),
    },
    check: packCheck({ checked, checkedAt }),
    told: toTest.slice(0, 1).map((type) => ({ type, leads: ips, strict: true as const })),
    earlier: [{ at: checkedAt - 600_000, host, came: outcome, ...(error && { error: error.id }) }],
    recognised: [],
    seen: [],
    maybe: [],
    notes: [],
  };
}

const lengthOf = async (shared: SharedCase): Promise<number> =>
  before.length + (await fragmentOfCase(shared, deflate)).length;

async function measure(): Promise<void> {
  const { lab, server } = await borrowLab(import.meta.filename);
  const links: { id: string; redacted: number; open: number; cut: boolean }[] = [];
  for (const { id, address } of appliances) {
    const open = await fitCase(await caseOf(address, lab), before.length, deflate);
    const redacted = await fitCase(redactCase(await caseOf(address, lab)), before.length, deflate);
    links.push({
      id,
      redacted: await lengthOf(redacted),
      open: await lengthOf(open),
      cut: redacted.leftOut !== undefined || open.leftOut !== undefined,
    });
  }
  server.disconnect();
  const row = (what: string, redacted: number, open: number) => ({
    what,
    ours: redacted,
    unit: '',
    peer: { name: 'with its names', value: open },
    goal: { sense: 'below', value: longestSafe } as const,
  });
  tellRows(
    `Characters of a link to a case after two attempts, names replaced; ${links.length} practice cases`,
    [
      row('median', median(links.map(({ redacted }) => redacted)), median(links.map(({ open }) => open))),
      ...links
        .toSorted((one, other) => other.open - one.open)
        .slice(0, listed)
        .map(({ id, redacted, open, cut }) =>
          row(`\`${id}\`${cut ? ', some left out' : ''}`, redacted, open),
        ),
    ],
  );

  const script = readFileSync(join('dist', 'client', 'embed.js'));
  tellRows('The script that a portal loads', [
    {
      what: '`embed.js`, gzip',
      ours: gzipSync(script, { level: 9 }).length,
      unit: 'B',
      peer: { name: 'as it is', value: script.length },
      goal: { sense: 'below', value: embedBytes },
    },
  ]);
}

await (process.argv[2] === 'lab' ? lendLab() : measure());
