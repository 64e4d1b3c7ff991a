import type { ReactNode } from 'react';
import type { Generation } from '#diagnosis/guidance/generation.ts';
import { fieldLabel } from '#diagnosis/guidance/generation.ts';
import type { Known } from '#diagnosis/sources/known.ts';
import { CopyButton } from '../ui/copy/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Marked } from '../ui/marked.tsx';
import { VerdictMark } from '../ui/verdict-mark.tsx';

interface Props {
  /** Only a value that may be typed: see `Enter` of the diagnosis. */
  value: Known<string>;
  generation: Generation;
  /** What was tested from where, in a sentence. */
  tested: ReactNode;
  title?: string;
  /** How long ago that was, where it is old: then nothing is called good. Null or absent while it is new. */
  old?: string | null;
  /** What to do with it: buttons. */
  children?: ReactNode;
}

/** The exact value, the exact field, and what was tested. */
export const TypeThis = ({
  value,
  generation,
  tested,
  title = 'Type exactly this',
  old = null,
  children,
}: Props) => (
  <section className="my-4 rounded-card border-2 border-accent bg-card px-4 py-3.5 wide:px-5.5">
    <h2 className="text-lg">{title}</h2>
    <p className="mt-0.5 text-sm text-muted">
      Into SPS’s field <Marked text={fieldLabel(generation)} />
    </p>
    <div className="mt-3 flex flex-wrap items-center justify-between gap-x-3 gap-y-1 rounded-control bg-accent-soft py-1.5 pr-1.5 pl-4">
      <code className="py-1.5 text-xl font-bold text-ink select-all">{value}</code>
      <CopyButton value={value} />
    </div>
    {old === null ? (
      <p className="mt-2.5 flex gap-2 text-sm text-ok">
        <Icon name="check" className="mt-[0.25em]" />
        <span className="min-w-0">{tested}</span>
      </p>
    ) : (
      <p className="mt-2.5 flex gap-2 text-sm">
        <VerdictMark verdict="warning" className="mt-[0.2em]" />
        <span className="min-w-0">
          <b>Tested {old}. Check again before you enter it.</b> {tested}
        </span>
      </p>
    )}
    {children ? <div className="no-print mt-4 flex flex-wrap items-center gap-3">{children}</div> : null}
  </section>
);
