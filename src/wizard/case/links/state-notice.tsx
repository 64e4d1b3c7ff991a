import type { State } from '#diagnosis/case/mailed/open-cases.ts';
import { Notice } from '../../ui/notice.tsx';
import { missingWords } from './missing-words.ts';

/** What is not here, as far as it was sent at all: nobody can know that of a part. */
function Lacks({ missing, why }: { missing: Extract<State, { missing: unknown }>['missing']; why: string }) {
  const words = missingWords(missing);
  return words === '' ? null : (
    <p>
      {why} {words}.
    </p>
  );
}

const notHere = 'As far as they were sent, these are not in it:';

/** Says how much of a case is here; nothing where all of it is. */
export function StateNotice({ state }: { state: State }) {
  switch (state.is) {
    case 'whole':
      return null;
    case 'mended':
      return (
        <Notice tone="info" title="One character of this link had changed on its way">
          <p>Its checksum says which, and it was put right. The case is whole.</p>
        </Notice>
      );
    case 'cut':
      return (
        <Notice tone="warn" title="This link was cut off: you see a part of the case">
          <p>
            {state.arrived} of {state.sent} characters follow its #. What they hold is shown below.
          </p>
          <Lacks missing={state.missing} why={notHere} />
          <p>To see all of it, paste the whole link at the end of this page.</p>
        </Notice>
      );
    case 'cut-file':
      return (
        <Notice tone="warn" title="This file was cut off: you see a part of the case">
          <p>What it still holds is shown below.</p>
          <Lacks missing={state.missing} why={notHere} />
        </Notice>
      );
    case 'damaged':
      return (
        <Notice tone="warn" title="This link was damaged on its way: you see a part of the case">
          <p>
            Several of its characters changed. What could still be read is shown below, and some of it may be
            wrong. Copy the link again from the original message.
          </p>
          <Lacks missing={state.missing} why={notHere} />
        </Notice>
      );
    case 'newer':
      return (
        <Notice tone="warn" title="This case was made by a newer wizard: you see a part of it">
          <p>
            What this wizard can read is shown below. Open the link in the wizard that made it to see all of
            it.
          </p>
          <Lacks missing={state.missing} why="It cannot read these, as far as they were sent:" />
        </Notice>
      );
  }
}
