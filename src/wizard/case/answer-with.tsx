import { useState } from 'react';
import type { Note, SharedCase } from '#diagnosis/case/case.ts';
import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import { isJoinErrorId } from '#diagnosis/join-errors/known-ids.ts';
import { removePrivateKeys } from '#diagnosis/secrets/remove-private-keys.ts';
import { namesAway } from '#diagnosis/case/restore-names.ts';
import { caseKeyOf } from '../said/case-keys.ts';
import { useNow } from '../drawn/use-now.ts';
import { TextArea } from '../ui/fields/text-area.tsx';
import { TextField } from '../ui/fields/text-field.tsx';
import { LinkField } from './links/link-field.tsx';
import { withNote } from './links/with-note.ts';

/** Longest note, in characters, so that the link stays one that mail programs take. */
const longest = 400;

const noteOf = (text: string, error: string): Note['asks'] | null =>
  text.trim() !== ''
    ? { text: text.trim().replaceAll(/\s*\n\s*/g, ' ') }
    : isJoinErrorId(error)
      ? { error }
      : null;

/** Adds a next step to the case, in own words or as a join error of the catalogue, and makes the link to send back. */
export function AnswerWith({ shared }: { shared: SharedCase }) {
  const now = useNow(null);
  const [text, setText] = useState('');
  const [error, setError] = useState('');
  const [by, setBy] = useState('');
  // In the tab of its owner, a case without names shows them; what the owner writes goes out without them.
  const key = caseKeyOf(shared);
  const written = noteOf(key === null ? text : namesAway(key)(text), '');
  const picked = noteOf('', error);
  const noted = [written, picked].reduce(
    (noting, asks) => (asks === null ? noting : withNote(noting, asks, now, by)),
    shared,
  );
  return (
    <>
      <TextArea
        label="Try this"
        name="note"
        rows={3}
        maxLength={longest}
        hint={`In your words; no password. It is shown as plain text.${key === null ? '' : ' Names of this case go out as their tokens.'}`}
        value={text}
        onChange={(next) => setText(removePrivateKeys(next).text)}
      />
      <label className="block font-bold" htmlFor="note-error">
        A known join error, as well or instead
      </label>
      <select
        id="note-error"
        value={error}
        onChange={(event) => setError(event.target.value)}
        className="mt-2 min-h-12 w-full rounded-control border-2 border-ink bg-card px-3 text-ink"
      >
        <option value="">none</option>
        {joinErrors.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <div className="mt-3">
        <TextField
          label="Your name"
          name="note-by"
          hint="Only if you want it in the link"
          maxLength={60}
          value={by}
          onChange={setBy}
        />
      </div>
      {noted === shared ? null : (
        <LinkField shared={noted} label="The link to send back" action="Copy the link" />
      )}
    </>
  );
}
