import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import { recognise } from '#diagnosis/join-errors/recognise.ts';
import { defineCommand } from '../define-command.ts';
import { painter } from '../paint.ts';
import { printJson } from '../print-json.ts';
import { readOptions } from '../read-options.ts';

export default defineCommand({
  name: 'match',
  usage: '[FILE|-] [--json]',
  does: 'recognises pasted or logged error text',
  async run(args, terminal) {
    const read = readOptions(args, { json: { type: 'boolean', default: false } });
    const problem = (why: string) => {
      terminal.err(`sps-join match: ${why}\n`);
      return 2;
    };
    if (!read.ok) return problem(read.why);
    const [file = '-', ...rest] = read.value.positionals;
    if (rest.length > 0) return problem('one FILE at the most is wanted');
    const input = await (file === '-' ? text(process.stdin) : readFile(file, 'utf8')).catch(
      (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
    );
    if (input instanceof Error) return problem(input.message);

    const { matches, more, alsoSeen } = recognise(input);
    if (read.value.values.json) {
      const shown = matches.map(({ id, basis, at, facts }) => ({ id, basis, at, facts }));
      terminal.out(printJson({ schema: 1, matches: shown, more, alsoSeen }));
    } else {
      const paint = painter(terminal.colour);
      for (const { id, basis } of matches)
        terminal.out(`${paint('bold', joinErrorById[id].title)} [${id}, ${basis}]\n`);
      for (const { id, needs } of alsoSeen) terminal.out(`? ${joinErrorById[id].title} [${id}]: ${needs}\n`);
      if (matches.length + alsoSeen.length === 0) terminal.out('No known join error was recognised.\n');
    }
    return matches.length > 0 ? 0 : 1;
  },
});
