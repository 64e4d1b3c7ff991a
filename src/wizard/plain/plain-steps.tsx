import { doerOf } from '#diagnosis/guidance/addressee.ts';
import { wayOf } from '#diagnosis/case/report/step-lines.ts';
import type { Command, Step } from '#diagnosis/join-errors/step.ts';
import type { Source } from '#diagnosis/sources/source.ts';
import { KnownAs } from '../guidance/known-as.tsx';
import { Marked } from '../ui/marked.tsx';

const Way = ({ command }: { command: Command }) => (
  <li className="mt-1">
    <b>{wayOf(command)}:</b>{' '}
    {command.by === 'web-client' ? <Marked text={`**${command.run}**`} /> : <code>{command.run}</code>}
    {command.note ? (
      <span className="block text-sm text-muted">
        <Marked text={command.note} />
      </span>
    ) : null}
  </li>
);

/** What to do, with every way to do it, for reading and for paper. */
export const PlainSteps = ({ steps, named }: { steps: readonly Step[]; named: readonly Source[] }) => (
  <ol className="grid list-decimal gap-3 pl-6">
    {steps.map((step) => (
      <li key={step.id}>
        {step.who === 'sps-admin' && step.role === undefined ? null : (
          <p className="text-sm font-bold text-muted first-letter:uppercase">{doerOf(step)}</p>
        )}
        <p>
          <KnownAs statement={step} named={named} />
        </p>
        {step.breaks === undefined && step.safety === 'safe' ? null : (
          <p className="font-bold text-warn">
            {step.breaks} {step.safety === 'cannot-be-undone' ? 'This cannot be undone.' : null}
          </p>
        )}
        {step.commands === undefined || step.commands.length === 0 ? null : (
          <ul className="list-none">
            {step.commands.map((command) => (
              <Way key={`${command.by} ${command.run} ${command.note ?? ''}`} command={command} />
            ))}
          </ul>
        )}
      </li>
    ))}
  </ol>
);
