import { appliances } from '#lab/catalogue.ts';
import { say, type Command } from '../define-command.ts';
import { painter } from '../paint.ts';
import { printJson } from '../print-json.ts';
import { readOptions } from '../read-options.ts';

const lab: Command = async (args, terminal) => {
  const read = readOptions(args, { json: { type: 'boolean', default: false } });
  if (!read.ok || read.value.positionals.length > 0) {
    say(terminal, `sps-join lab: ${read.ok ? 'takes no arguments' : read.why}`);
    return 2;
  }
  const listed = appliances.map(({ address, shows, expects }) => ({ address, shows, expects }));
  if (read.value.values.json) terminal.out(printJson({ schema: 1, appliances: listed }));
  else {
    const paint = painter(terminal.colour);
    const widest = Math.max(...listed.map(({ address }) => address.length));
    for (const { address, shows } of listed)
      terminal.out(`${paint('blue', address.padEnd(widest))}  ${shows}\n`);
  }
  return 0;
};

export default lab;
