import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { toolFindingMeanings, toolFindingText } from '#diagnosis/pasted-evidence/tool-finding.ts';
import type { PathVerdict } from '#diagnosis/pasted-evidence/tool-finding.ts';
import { Button } from '../../ui/button.tsx';
import { Marked } from '../../ui/marked.tsx';
import type { Mark } from '../../ui/verdict-mark.tsx';
import { VerdictMark } from '../../ui/verdict-mark.tsx';
import type { DatedFinding } from '../run/reported-paths.ts';

export const markOfWay: Record<PathVerdict, Mark> = {
  passed: 'passed',
  failed: 'failed',
  'not-decided': 'unknown',
};

interface Props {
  findings: readonly DatedFinding[];
  /** The addresses that the check saw. */
  seen: readonly string[];
  onCheck: (host: string) => void;
}

/** What the pasted output showed, each with the words that decided. */
export const OutputFindings = ({ findings, seen, onCheck }: Props) => (
  <ul className="mt-2 grid gap-2" aria-label="What the output shows">
    {findings.map((finding, at) => (
      <li key={at} className="flex gap-2.5">
        <VerdictMark verdict={markOfWay[toolFindingMeanings[finding.kind].verdict]} className="mt-[0.2em]" />
        <div className="min-w-0">
          <Marked text={toolFindingText(finding, seen)} />
          {finding.words === null ? null : (
            <code className="block text-sm text-muted wrap-anywhere">{finding.words}</code>
          )}
          {finding.kind === 'other-address' || finding.kind === 'address-only-there'
            ? finding.values
                .filter((value) => parseAddress(value).ok)
                .slice(0, 2)
                .map((ip) => (
                  <p key={ip} className="no-print mt-1.5">
                    <Button kind="secondary" onClick={() => onCheck(ip)}>
                      Check {ip}
                    </Button>
                  </p>
                ))
            : null}
        </div>
      </li>
    ))}
  </ul>
);
