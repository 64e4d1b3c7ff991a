import { useState } from 'react';
import { caseFile, printCaseFile } from '#diagnosis/case/mailed/case-file.ts';
import type { SharedCase } from '#diagnosis/case/case.ts';
import type { CaseKey } from '#diagnosis/case/name-tokens.ts';
import { Button } from '../../ui/button.tsx';
import type { ButtonKind } from '../../ui/button-look.ts';
import { Tick } from '../../ui/fields/tick.tsx';

/** `2026-11-30-1445.sps-join-case.json`, by the clock of this browser: nothing of the case stands in its name. */
const nameOf = (at: number): string => {
  const [date = '', time = ''] = new Date(at - new Date(at).getTimezoneOffset() * 60_000)
    .toISOString()
    .split('T');
  return `${date}-${time.slice(0, 5).replace(':', '')}${caseFile.ending}`;
};

/** Hands a text to the browser as a file to save; it goes nowhere else. */
function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: caseFile.type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Once the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

interface Props {
  /** As its link holds it; null until that is made. */
  shared: SharedCase | null;
  /** What its tokens stand for; null where its names stayed. */
  keyOfNames: CaseKey | null;
  kind: ButtonKind;
}

/** The case as a file, for whoever cannot open the link; with the names only where the sender ticks it. */
export function SaveCaseFile({ shared, keyOfNames, kind }: Props) {
  const [withNames, setWithNames] = useState(false);
  const [saved, setSaved] = useState(false);
  return (
    <div className="no-print my-4">
      <p className="mb-2 font-bold">As a case file</p>
      {keyOfNames === null ? null : (
        <Tick
          checked={withNames}
          onChange={setWithNames}
          label="Save the names with it"
          hint="The file then says what HOST-1, IP-1 and so on stand for. Keep such a file, or send it only to somebody who may know the names."
        />
      )}
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <Button
          kind={kind}
          disabled={shared === null}
          onClick={() => {
            if (shared === null) return;
            save(printCaseFile(shared, withNames ? keyOfNames : null), nameOf(shared.at));
            setSaved(true);
          }}
        >
          Save a case file
        </Button>
        <span role="status" className="text-sm text-muted">
          {saved ? 'Handed to your browser, which saves it.' : ''}
        </span>
      </div>
      <p className="mt-1.5 text-sm text-muted">
        It holds what the link holds, as JSON that people can read. It opens on the page “A shared case” of
        any wizard: dropped there, chosen, or pasted as text.
      </p>
    </div>
  );
}
