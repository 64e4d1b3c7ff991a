import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { LinkProblem } from '#diagnosis/case/link-form.ts';
import { fragmentFor, payloadIn } from '#diagnosis/case/link-form.ts';
import { addressOfCase } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { LinkProblemNotice } from './link-problem-notice.tsx';

/** A link that did not survive its way, pasted by hand: from a mail, wrapped and quoted as it is. */
export function PasteLink() {
  const navigate = useNavigate();
  const { search } = useLocation();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<LinkProblem | null>(null);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = payloadIn(text);
        if (found.ok) void navigate(addressOfCase(fragmentFor(found.value), search));
        else setProblem(found.why);
      }}
    >
      <TextArea
        label="The link, or the mail that holds it"
        name="link"
        mono
        rows={5}
        hint="Line breaks and quotation marks in it do no harm. It stays in this browser."
        value={text}
        onChange={(next) => {
          setText(next);
          setProblem(null);
        }}
      />
      <Button type="submit" kind="secondary">
        Open the case
      </Button>
      {problem === null ? null : <LinkProblemNotice problem={problem} />}
    </form>
  );
}
