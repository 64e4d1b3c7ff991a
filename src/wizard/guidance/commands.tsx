import { useState } from 'react';
import { wayOf } from '#diagnosis/case/report/step-lines.ts';
import type { Command } from '#diagnosis/join-errors/step.ts';
import { CopyButton } from '../ui/copy/copy-button.tsx';
import { Marked } from '../ui/marked.tsx';

/** One way, as a block; a command has its Copy, a menu path is for the eyes. */
const Block = ({ command: { by, run, note } }: { command: Command }) => (
  <div className="rounded-control border border-line bg-paper px-3 py-2">
    {by === 'web-client' ? (
      <p>
        <Marked text={`**${run}**`} />
      </p>
    ) : (
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        <code className="min-w-0 py-1 text-sm wrap-anywhere whitespace-pre-wrap select-all">{run}</code>
        <CopyButton value={run} />
      </div>
    )}
    {note === undefined || note === '' ? null : (
      <p className="mt-1 text-sm text-muted">
        <Marked text={note} />
      </p>
    )}
  </div>
);

interface Props {
  commands: readonly Command[];
  /** What they do, for who hears the buttons that choose a way. */
  label: string;
}

/** The ways to do a step: one at a time, chosen by its name; all of them on paper. */
export function Commands({ commands, label }: Props) {
  const ways = [...new Set(commands.map(({ by }) => by))];
  const [chosen, setChosen] = useState(ways[0]);
  return (
    <div className="mt-2">
      {ways.length === 1 ? (
        <p className="mb-1 text-sm font-bold text-muted">
          {ways[0] === undefined ? null : wayOf({ by: ways[0] })}
        </p>
      ) : (
        <div role="group" aria-label={label} className="no-print mb-1.5 flex flex-wrap gap-1.5">
          {ways.map((by) => (
            <button
              key={by}
              type="button"
              aria-pressed={by === chosen}
              onClick={() => setChosen(by)}
              className="min-h-9 cursor-pointer rounded-control border-2 border-control bg-card px-3 text-sm font-semibold text-ink hover:border-accent aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
            >
              {wayOf({ by })}
            </button>
          ))}
        </div>
      )}
      {ways.map((by) => (
        <div key={by} className={by === chosen ? 'grid gap-2' : 'hidden gap-2 print:grid'}>
          {ways.length === 1 ? null : (
            <p className="hidden text-sm font-bold text-muted print:block">{wayOf({ by })}</p>
          )}
          {commands
            .filter((command) => command.by === by)
            .map((command) => (
              <Block key={`${command.run} ${command.note ?? ''}`} command={command} />
            ))}
        </div>
      ))}
    </div>
  );
}
