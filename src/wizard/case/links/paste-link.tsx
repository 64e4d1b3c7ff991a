import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { addressOfCase } from '../../paths.ts';
import { Actions } from '../../ui/actions.tsx';
import { Button } from '../../ui/button.tsx';
import { OpenFile } from '../../ui/fields/open-file.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { LinkProblemNotice } from './link-problem-notice.tsx';
import type { Given, GivenProblem } from './open-given.ts';
import { openGiven, openGivenFile } from './open-given.ts';

/** Hands over a file that is dropped or pasted anywhere on the page; texts are left to the fields. */
function useFilesOnPage(onFile: (file: File) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    const take = (event: Event, given: DataTransfer | null) => {
      const [file] = given?.files ?? [];
      if (file === undefined) return;
      event.preventDefault();
      onFile(file);
    };
    const drop = (event: DragEvent) => take(event, event.dataTransfer);
    const paste = (event: ClipboardEvent) => take(event, event.clipboardData);
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  });
}

/** A case that came by another way than a link that opens: the link, the mail that holds it, or a case file. It stays in this browser. */
export function PasteLink() {
  const navigate = useNavigate();
  const { search } = useLocation();
  const [text, setText] = useState('');
  const [why, setWhy] = useState<GivenProblem | null>(null);
  const show = (given: Given) => {
    if (given.ok) void navigate(addressOfCase(given.fragment, search), { state: given.arrival });
    else setWhy(given.why);
  };
  const open = (file: File) => void openGivenFile(file).then(show);
  useFilesOnPage(open);
  return (
    <form
      className="no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void openGiven(text).then(show);
      }}
    >
      <TextArea
        label="The link, or the mail that holds it"
        name="link"
        mono
        rows={5}
        hint="Or drop a case file on this page. Line breaks and quotation marks do no harm. It stays in this browser."
        value={text}
        onChange={(next) => {
          setText(next);
          setWhy(null);
        }}
      />
      <Actions>
        <Button type="submit" kind="secondary">
          Open the case
        </Button>
        <OpenFile onFile={open}>Open a case file</OpenFile>
      </Actions>
      {why === null ? null : <LinkProblemNotice why={why} />}
    </form>
  );
}
