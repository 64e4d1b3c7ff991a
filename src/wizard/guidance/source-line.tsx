import type { Source } from '#diagnosis/sources/source.ts';
import { SourceName } from '../ui/source-name.tsx';

/** What the page rests on. */
export const SourceLine = ({ sources }: { sources: readonly Source[] }) => (
  <section className="mt-7 border-t border-line pt-3 text-sm text-muted">
    <h2 className="inline font-normal">{sources.length === 1 ? 'Source: ' : 'Sources: '}</h2>
    <ul className="inline">
      {sources.map((source, at) => (
        <li key={source.id} className="inline">
          {at === 0 ? null : ' · '}
          <SourceName {...source} />
        </li>
      ))}
    </ul>
    <p className="mt-1">
      {sources.length === 1
        ? 'A statement without a mark is documented there.'
        : 'A statement without a mark is documented in one of them.'}
    </p>
  </section>
);
