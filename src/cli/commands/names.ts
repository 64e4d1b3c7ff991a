import { describeProblem } from '#diagnosis/address/address-words.ts';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { judgeEvidence } from '#diagnosis/pasted-evidence/judge-seen.ts';
import { say, type Command } from '../define-command.ts';
import { briefOf, missingOf, namesReport, notKnown, whyOpen } from '../names-report.ts';
import { painter } from '../paint.ts';
import { printJson } from '../print-json.ts';
import { readCertificateFile } from '../read-certificate-file.ts';
import { readOptions } from '../read-options.ts';

const names: Command = async (args, terminal) => {
  const problem = (why: string) => {
    say(terminal, `sps-join names: ${why}`);
    return 2;
  };
  const options = readOptions(args, { json: { type: 'boolean', default: false } });
  if (!options.ok) return problem(options.why);
  const [file, typed, ...rest] = options.value.positionals;
  if (file === undefined || typed === undefined || rest.length > 0)
    return problem('expects CERT and ADDRESS');
  const parsed = parseAddress(typed);
  if (!parsed.ok) return problem(describeProblem(parsed.why));
  const opened = await readCertificateFile(file);
  if (!opened.ok) return problem(opened.why);
  const { evidence, notes } = opened.value;
  const { address } = parsed.value;
  const found = judgeEvidence(evidence, address, Date.now());
  if (found === null) return problem('it contains no certificate');
  for (const note of [...notes, ...notKnown(found.seen)]) say(terminal, note);

  const { seen, judged } = found;
  const { coverage, covered } = judged;
  if (options.value.values.json)
    terminal.out(
      printJson({
        schema: 1,
        entered: address.host,
        sps: briefOf(coverage?.sps),
        strict: briefOf(coverage?.strict),
        enter: covered.map((value) => ({ value })),
        ...missingOf(seen),
      }),
    );
  else terminal.out(namesReport(seen, judged, painter(terminal.colour)));
  if (coverage === null) return problem(whyOpen(seen));
  return coverage.sps.covers && coverage.strict.covers ? 0 : 1;
};

export default names;
