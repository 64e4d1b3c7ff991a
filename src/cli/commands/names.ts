import { quoteName } from '#diagnosis/address/quote-name.ts';
import { describeProblem } from '#diagnosis/address/address-words.ts';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { judgeCoverage } from '#diagnosis/certificate/judge-coverage.ts';
import { coveredAddresses } from '#diagnosis/guidance/covered-addresses.ts';
import { defineCommand, say } from '../define-command.ts';
import { painter } from '../paint.ts';
import { printJson } from '../print-json.ts';
import { readCertificateFile } from '../read-certificate-file.ts';
import { readOptions } from '../read-options.ts';

export default defineCommand({
  name: 'names',
  usage: 'CERT ADDRESS [--json]',
  does: 'does this certificate (PEM, DER) cover this address, and which would',
  async run(args, terminal) {
    const problem = (why: string) => {
      say(terminal, `sps-join names: ${why}`);
      return 2;
    };
    const read = readOptions(args, { json: { type: 'boolean', default: false } });
    if (!read.ok) return problem(read.why);
    const [file, typed, ...rest] = read.value.positionals;
    if (file === undefined || typed === undefined || rest.length > 0)
      return problem('CERT and ADDRESS are wanted');
    const parsed = parseAddress(typed);
    if (!parsed.ok) return problem(describeProblem(parsed.why));
    const opened = await readCertificateFile(file);
    if (!opened.ok) return problem(opened.why);
    const {
      certificates: [leaf],
      notes,
    } = opened.value;
    for (const note of notes) say(terminal, note);

    const { host, kind } = parsed.value.address;
    const { sps, strict } = judgeCoverage(leaf, host, kind);
    const enter = coveredAddresses(leaf);
    if (read.value.values.json) {
      const brief = ({ covers, reason }: typeof sps) => ({ covers, reason });
      terminal.out(
        printJson({
          schema: 1,
          entered: host,
          sps: brief(sps),
          strict: brief(strict),
          enter: enter.map((value) => ({ value })),
        }),
      );
    } else {
      const paint = painter(terminal.colour);
      const said = (who: string, { covers, reason }: typeof sps) =>
        `${covers ? paint('green', '✓ covered') : paint('red', '✕ not covered')}  ${who} [${reason}]\n`;
      terminal.out(said('for the SPS client of the documented error', sps));
      terminal.out(said('for a strict modern client', strict));
      if (enter.length > 0) terminal.out(`It covers: ${enter.join(', ')}\n`);
      const patterns = (leaf.subjectAltName ?? []).filter(
        ({ type, value }) => type === 'dns' && value.includes('*'),
      );
      if (patterns.length > 0)
        terminal.out(
          `Patterns in it, not addresses: ${patterns.map(({ value }) => quoteName(value)).join(', ')}\n`,
        );
    }
    return sps.covers && strict.covers ? 0 : 1;
  },
});
