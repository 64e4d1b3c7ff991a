import { wayOf } from '#diagnosis/case/hand-off.ts';
import type { Command } from '#diagnosis/join-errors/define-join-error.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Marked } from '../ui/marked.tsx';

/** The ways to do a step, each as a block with its Copy; a menu path is for the eyes, and has none. */
export const Commands = ({ commands }: { commands: readonly Command[] }) => (
  <dl className="mt-2 grid gap-2">
    {commands.map(({ by, run, note }) => (
      <div key={`${by} ${run}`} className="rounded-control border border-line bg-paper px-3 py-2">
        <dt className="text-sm font-bold text-muted">{wayOf({ by })}</dt>
        <dd>
          {by === 'web-client' ? (
            <Marked text={run} />
          ) : (
            <span className="flex flex-wrap items-center justify-between gap-x-2">
              <code className="min-w-0 py-1 text-sm wrap-anywhere whitespace-pre-wrap select-all">{run}</code>
              <CopyButton value={run} />
            </span>
          )}
          {note === undefined ? null : (
            <p className="mt-1 text-sm text-muted">
              <Marked text={note} />
            </p>
          )}
        </dd>
      </div>
    ))}
  </dl>
);
