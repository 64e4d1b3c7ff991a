import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import { headline } from '#diagnosis/recognition/headline.ts';
import type { ScanHit, ScanResult } from '#diagnosis/log-scan/scan-result.ts';
import { OneThingDecides } from '../steps/one-thing-decides.tsx';
import { useAnswers } from '../steps/use-answers.ts';
import { valuesOf } from '../steps/values-of.ts';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { Notice } from '../ui/notice.tsx';
import { counted } from './file-words.ts';

/** Where a hit stands, in words. */
function placeOf({ line, at, count }: ScanHit): string {
  const times = count === 1 ? '' : `, found ${counted(count)} times`;
  return `Line ${counted(line)}, offset ${counted(at[0]?.[0] ?? 0)}${times}`;
}

function Hits({ hits, title }: { hits: readonly ScanHit[]; title?: string }) {
  const { to } = useAnswers();
  return (
    <LinkCards columns={1}>
      {hits.map((hit) => (
        <LinkCard
          key={hit.at.join()}
          to={to('resolution', valuesOf(hit))}
          title={title ?? joinErrorById[hit.id].title}
          hint={placeOf(hit)}
        />
      ))}
    </LinkCards>
  );
}

/** What was found in a file: the error that stops the join first, then the others in the order of the file. */
export function ScanFound({ name, result }: { name: string; result: ScanResult }) {
  const first = headline(result.hits) as ScanHit | undefined;
  const read = (
    <p className="text-sm text-muted">
      All {counted(result.lines)} lines of <span className="break-all">{name}</span> were read, in this
      browser.
    </p>
  );
  if (first !== undefined) {
    const others = result.hits.filter((hit) => hit !== first);
    return (
      <Notice tone="info" title={joinErrorById[first.id].title}>
        <p>
          {result.hits.length === 1
            ? 'One join error stands in it:'
            : 'Of the errors in it, this one stops the join first:'}
        </p>
        <Hits hits={[first]} title="Open its resolution" />
        {others.length === 0 ? null : (
          <>
            <p>Also in it, in this order:</p>
            <Hits hits={others} />
          </>
        )}
        {read}
      </Notice>
    );
  }
  if (result.alsoSeen.length > 0) return <OneThingDecides asked={result.alsoSeen}>{read}</OneThingDecides>;
  return (
    <Notice tone="info" title="No join error that we know stands in this file">
      <p>Open a log of the time when the join failed, or pick what you see.</p>
      {read}
    </Notice>
  );
}
