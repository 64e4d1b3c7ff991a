import type { Known } from '#diagnosis/sources/known.ts';
import { CopyLine } from '../../ui/copy/copy-line.tsx';
import { commandsFor } from './sps-commands.ts';

interface Props {
  /** A parsed address that this tab knows: nothing else may stand in a command. */
  host: Known<string>;
  kind: 'ipv4' | 'hostname';
}

/** What to run to see for yourself what a check would see, and what each tells. */
export const CommandsToRun = ({ host, kind }: Props) => (
  <ol className="list-decimal pl-6 [&>li+li]:mt-3">
    {commandsFor(host, kind).map(({ command, shows }) => (
      <li key={command}>
        <p>{shows}</p>
        <CopyLine line={command} />
      </li>
    ))}
  </ol>
);
