import type { ReactNode } from 'react';
import type { Finding } from '#diagnosis/findings/finding.ts';
import type { Verdict } from '#diagnosis/findings/define-check.ts';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Marked } from '../ui/marked.tsx';
import type { Tone } from '../ui/notice.tsx';
import { Notice } from '../ui/notice.tsx';

const tones: Record<Verdict, Tone> = {
  failed: 'fail',
  warning: 'warn',
  unknown: 'info',
  skipped: 'info',
  passed: 'ok',
};

interface Props {
  finding: Finding;
  /** What it means for the join, without the cause. */
  title: ReactNode;
  /** What was looked at, as the ladder calls it: the label of the finding. */
  lookedAt: string;
  level?: 2 | 3;
  children?: ReactNode;
}

/** What a check found, as the headline of a result: what it means, what was seen, and how we know that it stops the join. */
export const FindingNotice = ({ finding, title, lookedAt, level = 2, children }: Props) => (
  <Notice tone={tones[finding.verdict]} title={title} level={level}>
    <p>
      {finding.evidence.ip === null ? null : (
        <>
          At <code>{finding.evidence.ip}</code>,{' '}
        </>
      )}
      <b>{lookedAt}</b> – <Marked text={finding.evidence.parts?.seen ?? finding.evidence.text} />{' '}
      <BasisTag basis="observed" />
    </p>
    {finding.evidence.parts === undefined ? null : (
      <p>
        <Marked text={`${finding.evidence.parts.rule}.`} /> <BasisTag basis={finding.basis} />
      </p>
    )}
    {finding.stopsJoin === true ? (
      <p className="text-sm text-muted">
        This stops the join. <BasisTag basis={finding.basis} />
      </p>
    ) : null}
    {children}
  </Notice>
);
