import type { ReactNode } from 'react';
import { HiddenWords } from './hidden-words.tsx';
import type { Mark } from './verdict-mark.tsx';
import { VerdictMark } from './verdict-mark.tsx';

export type Tone = 'fail' | 'warn' | 'ok' | 'info';

const tones: Record<Tone, { box: string; word: string; mark: Mark | null }> = {
  fail: { box: 'border-fail bg-fail-soft', word: 'Stops the join', mark: 'failed' },
  warn: { box: 'border-warn bg-warn-soft', word: 'Mind this', mark: 'warning' },
  ok: { box: 'border-ok bg-ok-soft', word: 'Good', mark: 'passed' },
  info: { box: 'border-accent bg-accent-soft', word: '', mark: null },
};

interface Props {
  tone: Tone;
  title?: ReactNode;
  /** Of the title, 2 unless it stands inside a section. */
  level?: 2 | 3;
  children?: ReactNode;
}

/** Something that you must not miss: its tone in colour, in shape and, read out, in a word. */
export function Notice({ tone, title, level = 2, children }: Props) {
  const { box, word, mark } = tones[tone];
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={`my-5 animate-arrive rounded-r-lg border-l-6 px-4 py-4 wide:px-5.5 ${box}`}>
      {title ? (
        <Heading className="flex items-start gap-2.5 text-xl">
          {mark === null ? null : (
            <VerdictMark verdict={mark} silent size="size-[1.05em]" className="mt-[0.14em]" />
          )}
          <span className="min-w-0">{title}</span>
        </Heading>
      ) : word === '' ? null : (
        <HiddenWords>{word}: </HiddenWords>
      )}
      {children ? <div className={`flow ${title ? 'mt-2' : ''}`}>{children}</div> : null}
    </div>
  );
}
