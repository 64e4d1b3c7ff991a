import { useId, useState } from 'react';
import type { SharedCase } from '#diagnosis/case/case.ts';
import { Button } from '../ui/button.tsx';
import { AnswerWith } from './answer-with.tsx';
import { AskAgain } from './ask-again.tsx';
import { CompareHere } from './compare-here.tsx';

const ways = [
  { way: 'ask', label: 'Ask to check again' },
  { way: 'answer', label: 'Answer with a next step' },
  { way: 'compare', label: 'Compare from here' },
] as const;

type Way = (typeof ways)[number]['way'];

/** What whoever opened the case can do with it. Nothing happens before a press, and only a comparison checks anything. */
export function WhatNow({ shared }: { shared: SharedCase }) {
  const id = useId();
  const [open, setOpen] = useState<Way | null>(null);
  return (
    <section className="no-print my-6 rounded-card border-2 border-accent bg-card px-4 py-4 wide:px-5.5">
      <h2 className="text-xl">What you can do</h2>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        {ways.map(({ way, label }) => (
          <Button
            key={way}
            kind={way === 'ask' && shared.notes.length === 0 ? 'primary' : 'secondary'}
            aria-expanded={open === way}
            aria-controls={`${id}-${way}`}
            onClick={() => setOpen(open === way ? null : way)}
          >
            {label}
          </Button>
        ))}
      </div>
      {ways.map(({ way }) => (
        <div key={way} id={`${id}-${way}`} hidden={open !== way} className="mt-4">
          {open !== way ? null : way === 'ask' ? (
            <AskAgain shared={shared} />
          ) : way === 'answer' ? (
            <AnswerWith shared={shared} />
          ) : (
            <CompareHere shared={shared} />
          )}
        </div>
      ))}
    </section>
  );
}
