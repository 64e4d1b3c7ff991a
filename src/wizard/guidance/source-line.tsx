import type { Source } from '#diagnosis/sources/source.ts';
import { HiddenWords } from '../ui/hidden-words.tsx';

/** What the page rests on. */
export const SourceLine = ({ sources }: { sources: readonly Source[] }) => (
  <section className="mt-7 border-t border-line pt-3 text-sm text-muted">
    <h2 className="inline font-normal">{sources.length === 1 ? 'Source: ' : 'Sources: '}</h2>
    <ul className="inline">
      {sources.map(({ title, url, version }, at) => (
        <li key={at} className="inline">
          {at === 0 ? null : ' · '}
          {url === null ? (
            title
          ) : (
            <a href={url} target="_blank" rel="noreferrer" className="text-muted underline hover:text-ink">
              {title}
              <HiddenWords> (opens a new tab)</HiddenWords>
            </a>
          )}
          {version === null ? null : ` (${version})`}
        </li>
      ))}
    </ul>
  </section>
);
