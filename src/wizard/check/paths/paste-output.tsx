import { useState } from 'react';
import { removePrivateKeys } from '#diagnosis/secrets/remove-private-keys.ts';
import { compareWithCheck } from '#diagnosis/pasted-evidence/compare-with-check.ts';
import { besideNewer } from '#diagnosis/pasted-evidence/judge-path.ts';
import { Actions } from '../../ui/actions.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { keepPastedOutput, pastedOutput } from '../run/pasted-output.ts';
import { reportedPaths, reportPaths } from '../run/reported-paths.ts';
import { seenByCheck } from '../run/seen-by-check.ts';
import type { Outcome } from '../run/use-check.ts';

/** Takes the output of the commands back where they stand, and compares it with the check. Nothing of it is sent. */
export function PasteOutput({ outcome }: { outcome: Outcome }) {
  const { host } = outcome.check.checked.address;
  const [text, setText] = useState(() => pastedOutput(host));
  const [problem, setProblem] = useState<string | null>(null);
  const write = (given: string) => {
    const next = removePrivateKeys(given).text;
    keepPastedOutput(host, next);
    setText(next);
    setProblem(null);
  };
  const compare = () => {
    const found = compareWithCheck(text, seenByCheck(outcome));
    if (found.length === 0) {
      setProblem(
        text.trim() === ''
          ? 'There is no text yet. Paste the output of the commands.'
          : 'This is no output of these commands. Paste all that they print, from the command to the next prompt.',
      );
      return;
    }
    const at = Date.now();
    const earlier = reportedPaths(host).output ?? [];
    reportPaths(host, {
      output: [...besideNewer(earlier, found), ...found.map((one) => ({ ...one, at }))],
    });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        compare();
      }}
    >
      <TextArea
        label="What the commands print"
        hint="The output of one command or of all. It is read in this browser and sent nowhere."
        name="output-from-sps"
        mono
        rows={5}
        value={text}
        problem={problem}
        onChange={write}
      />
      <Actions>
        <Button type="submit" kind="secondary">
          Compare it with the check
        </Button>
        {text === '' ? null : (
          <Button kind="quiet" onClick={() => write('')}>
            Clear
          </Button>
        )}
      </Actions>
    </form>
  );
}
