import { hostname } from 'node:os';
import { describeNotes, describeProblem } from '#diagnosis/address/address-words.ts';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { loopbackAllowance } from '#proxy/guard/allowance.ts';
import { predictSps } from '#diagnosis/guidance/predict-sps.ts';
import { lookUpInChild } from '#proxy/probes/dns/look-up-in-child.ts';
import { resolverOf } from '#proxy/probes/dns/system-resolver.ts';
import { runCheck } from '#proxy/run-check.ts';
import { checkAddress } from '../check-address.ts';
import { checkReport } from '../check-report.ts';
import { say, type Command } from '../define-command.ts';
import { exitCode } from '../exit-code.ts';
import { painter } from '../paint.ts';
import { printJson } from '../print-json.ts';
import { readOptions } from '../read-options.ts';

/** Leaves nothing behind that would hold the process once the command has answered. */
const resolver = resolverOf({ lookUp: lookUpInChild });

const notUsable = exitCode.refused;

/** An address that cannot be used, in the shape of an answer: nothing was tried. */
const notTried = (typed: string, detail: string) => ({
  schema: 1,
  address: { typed, host: null, kind: null },
  refused: { reason: 'not-an-address', detail },
  vantage: { hostname: hostname() },
  checkedAt: new Date().toISOString(),
  facts: { dns: { outcome: 'not-tried', because: 'refused' }, endpoints: [] },
  findings: [],
  joinErrors: [],
  enter: [],
  claims: [],
  predicted: [],
});

const check: Command = async (args, terminal) => {
  const read = readOptions(args, {
    json: { type: 'boolean', default: false },
    lab: { type: 'boolean', default: false },
    'timeout-ms': { type: 'string', default: '3000' },
  });
  const problem = (text: string) => {
    say(terminal, `sps-join check: ${text}`);
    return notUsable;
  };
  if (!read.ok) return problem(read.why);
  const { values, positionals } = read.value;
  const [typed, ...more] = positionals;
  if (typed === undefined || more.length > 0) return problem('expects one ADDRESS');
  const attemptMs = Number(values['timeout-ms']);
  if (!Number.isInteger(attemptMs) || attemptMs < 1 || attemptMs > 60_000)
    return problem('--timeout-ms takes whole milliseconds from 1 to 60000');

  const parsed = parseAddress(typed);
  if (!parsed.ok) {
    const detail = describeProblem(parsed.why);
    if (values.json) terminal.out(printJson(notTried(parsed.why.typed, detail)));
    else say(terminal, detail);
    return notUsable;
  }
  for (const note of values.json ? [] : describeNotes(parsed.value)) say(terminal, note);

  const lab = values.lab ? await (await import('#lab/open-lab.ts')).openLab() : null;
  const abort = new AbortController();
  const { check, diagnosis } = await checkAddress(parsed.value, (address, only) =>
    runCheck(address, {
      only,
      allowance: loopbackAllowance,
      lab,
      limits: { attemptMs, wholeMs: Math.max(8000, attemptMs) },
      vantage: { hostname: hostname() },
      now: Date.now,
      signal: abort.signal,
      resolver,
    }),
  );
  await lab?.close();

  const { findings, joinErrors, enter, claims, outcome } = diagnosis;
  terminal.out(
    values.json
      ? printJson({ ...check.checked, findings, joinErrors, enter, claims, predicted: predictSps(check) })
      : checkReport(check.checked, diagnosis, painter(terminal.colour)),
  );
  return exitCode[outcome];
};

export default check;
