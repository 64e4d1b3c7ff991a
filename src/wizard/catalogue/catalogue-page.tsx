import { useState } from 'react';
import { listed } from '#diagnosis/join-errors/listed.ts';
import { removePrivateKeys } from '#diagnosis/secrets/remove-private-keys.ts';
import { toOtherError } from '../answers/forgets.ts';
import { ErrorRow } from './error-row.tsx';
import { Lead } from '../ui/lead.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { TextField } from '../ui/fields/text-field.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { useSearch } from './use-search.ts';
import { errorGroups } from '../paste/error-groups.ts';
import { useAnswers } from '../said/use-answers.ts';

const found = (count: number): string =>
  count === 0
    ? 'No error has these words.'
    : count === 1
      ? '1 error has these words.'
      : `${count} errors have these words.`;

/** Where nothing was searched yet. */
const wordsOf = {
  found: null,
  waits: 'Searching…',
  failed: 'The search did not load. Load the page again to search.',
} as const;

/** Every join error that is known, in the order of the moves, and a search over all that is known of their words. */
export function CataloguePage() {
  const { answers, to } = useAnswers();
  const [search, setSearch] = useState('');
  const result = useSearch(search);
  const entries = result.kind === 'found' ? result.entries : listed;
  const groups = errorGroups
    .map(({ title, holds }) => ({ title, own: entries.filter(({ stopsAt }) => holds(stopsAt)) }))
    .filter(({ own }) => own.length > 0);
  return (
    <>
      <PageTitle>All known join errors</PageTitle>
      <Lead>In the order in which a join can meet them. Each has its own address, which you can share.</Lead>
      <search>
        <TextField
          label="Search"
          name="search"
          type="search"
          hint="Words of a message, a code such as 60657, or the vendor’s title"
          value={search}
          onChange={(typed) => setSearch(removePrivateKeys(typed).text)}
        />
      </search>
      <p role="status" className="mt-2 text-sm text-muted">
        {search.trim() === '' ? null : (wordsOf[result.kind] ?? found(entries.length))}
      </p>
      {entries.length === 0 ? (
        <ButtonLink kind="secondary" to={to('failed')}>
          Paste the whole error instead
        </ButtonLink>
      ) : null}
      {groups.map(({ title, own }) => (
        <section key={title} className="my-5">
          <h2 className="text-lg">{title}</h2>
          <LinkCards columns={1}>
            {own.map((entry) => (
              <ErrorRow
                key={entry.id}
                entry={entry}
                to={to('resolution', { ...toOtherError(answers), error: entry.id })}
              />
            ))}
          </LinkCards>
        </section>
      ))}
    </>
  );
}
