import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { addressOfCase } from '../../paths.ts';
import { Actions } from '../../ui/actions.tsx';
import { Button } from '../../ui/button.tsx';
import { OpenFile } from '../../ui/fields/open-file.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { useFilesOnPage } from '../../ui/fields/use-files-on-page.ts';
import { picturesAmong } from '../../picture/pictures-among.ts';
import { LinkProblemNotice } from './link-problem-notice.tsx';
import type { Given, GivenProblem } from './open-given.ts';
import { openGiven, openGivenFile } from './open-given.ts';

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
  const open = async (files: readonly File[]) => {
    const pictures = await picturesAmong(files);
    // Pictures are taken by the page, which has a door for them.
    const file = files.find((one) => !pictures.includes(one));
    if (file !== undefined) show(await openGivenFile(file));
  };
  useFilesOnPage((files) => void open(files));
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
        <OpenFile onFiles={(files) => void open(files)}>Open a case file</OpenFile>
      </Actions>
      {why === null ? null : <LinkProblemNotice why={why} />}
    </form>
  );
}
