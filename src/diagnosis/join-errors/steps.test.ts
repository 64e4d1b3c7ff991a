import { describe, expect, it } from 'vitest';
import { joinErrors } from './catalogue.ts';
import type { JoinError } from './define-join-error.ts';
import type { Step } from './step.ts';

const byName = joinErrors.map((entry: JoinError) => ({ ...entry, name: entry.id }));

const stepsOf = ({ steps, decision }: JoinError): Step[] => [
  ...steps,
  ...(decision === undefined ? [] : [decision.look, ...decision.answers.flatMap((answer) => answer.steps)]),
];

describe('the steps of every entry', () => {
  it.each(byName)('$name: give a role of SPP to nobody but an SPP administrator', (entry) => {
    for (const { id, who, role } of stepsOf(entry))
      expect([id, role === undefined || who === 'spp-admin']).toEqual([id, true]);
  });

  it.each(byName)(
    '$name: are needless after a check where they only ask for one of this address',
    (entry) => {
      const asking = stepsOf(entry).filter(({ text }) => /^Check (?:the|SPP’s) address here[.:]/.test(text));
      for (const { id, settledBy = [] } of asking)
        expect([id, settledBy.includes('address-checked')]).toEqual([id, true]);
    },
  );

  it.each(byName)('$name: rest, as its reasons do, on sources that the entry names', (entry) => {
    const named = entry.sources.map(({ title }) => title);
    for (const { text, source } of [entry.symptom, ...entry.why, ...stepsOf(entry), entry.wait])
      expect([text, source === undefined || named.includes(source.title)]).toEqual([text, true]);
  });
});
