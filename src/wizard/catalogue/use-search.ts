import { useEffect, useState } from 'react';
import type { Listed } from '#diagnosis/join-errors/listed.ts';
import { listed } from '#diagnosis/join-errors/listed.ts';

type Search = (text: string) => readonly Listed[];

/** Null until it is there: it reads all that is known of each error, which the list itself does without. */
let search: Search | null = null;

/** Fetches what the list is searched with. @throws where it does not come */
export async function fetchSearch(): Promise<Search> {
  const { searchEntries } = await import('#diagnosis/join-errors/search-entries.ts');
  search = searchEntries;
  return searchEntries;
}

/** What came of a search: the join errors, all of them where nothing is searched for; or that it still waits for its means, or lacks them. */
export type Found = { kind: 'found'; entries: readonly Listed[] } | { kind: 'waits' } | { kind: 'failed' };

/** The join errors in which every word of a text stands. */
export function useSearch(text: string): Found {
  const isAsked = text.trim() !== '';
  const [state, setState] = useState<'waits' | 'there' | 'failed'>(search === null ? 'waits' : 'there');
  useEffect(() => {
    if (!isAsked || state !== 'waits') return;
    fetchSearch().then(
      () => setState('there'),
      () => setState('failed'),
    );
  }, [isAsked, state]);
  if (!isAsked) return { kind: 'found', entries: listed };
  return search === null
    ? { kind: state === 'failed' ? 'failed' : 'waits' }
    : { kind: 'found', entries: search(text) };
}
