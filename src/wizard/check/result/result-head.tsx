import type { ReactNode } from 'react';
import { Marked } from '../../ui/marked.tsx';
import type { Mark } from '../../ui/verdict-mark.tsx';
import { VerdictMark } from '../../ui/verdict-mark.tsx';

const colours: Record<Mark, string> = {
  passed: 'text-ok',
  failed: 'text-fail',
  warning: 'text-warn',
  unknown: 'text-warn',
  skipped: 'text-muted',
  checking: 'text-accent',
  waiting: 'text-muted',
};

interface Props {
  mark: Mark;
  /** Where it stops, without a full stop. */
  kicker: ReactNode;
  /** The cause as a marked sentence. */
  heading: string;
  /** Of the heading; 3 inside a section, where it is no larger than the text around it asks for. */
  level?: 2 | 3;
}

const sizes = { 2: 'text-title', 3: 'text-xl' } as const;

/** The first words of an answer: where it stops, and why. */
export const ResultHead = ({ mark, kicker, heading, level = 2 }: Props) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="mb-3">
      <p className={`flex gap-2 font-bold ${colours[mark]}`}>
        <VerdictMark verdict={mark} silent className="mt-[0.2em]" />
        <span className="min-w-0">{kicker}</span>
      </p>
      <Heading
        tabIndex={-1}
        className={`mt-0.5 font-[750] tracking-[-0.01em] wrap-anywhere [&_code]:font-sans [&_code]:text-[1em] ${sizes[level]}`}
      >
        <Marked text={heading} />
      </Heading>
    </div>
  );
};
