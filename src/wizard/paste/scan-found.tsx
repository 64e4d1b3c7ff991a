import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { NewestReport } from '#diagnosis/log-scan/newest-first.ts';
import { newestFirst } from '#diagnosis/log-scan/newest-first.ts';
import type { ScanResult } from '#diagnosis/log-scan/scan-result.ts';
import { howSureInList } from './doubt-words.ts';
import { OneThingDecides } from './one-thing-decides.tsx';
import { useAnswers } from '../said/use-answers.ts';
import { valuesOf } from '../said/values-of.ts';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { Notice } from '../ui/notice.tsx';
import { counted } from './scan/file-words.ts';

/** Where the newest report of an error stands, how often it was found, and what speaks against it. */
function placeOf({ hit, place }: NewestReport): string {
  const last = hit.last?.line ?? hit.line;
  const between = last === hit.line ? '' : ` in lines ${counted(hit.line)} to ${counted(last)}`;
  const times = hit.count === 1 ? '' : `; found ${counted(hit.count)} times${between}`;
  const where = `Line ${counted(place.line)}, offset ${counted(place.at[0]?.[0] ?? 0)}${times}`;
  return [howSureInList(hit), where].filter((words) => words !== null).join(' · ');
}

function Hits({ reports, title }: { reports: readonly NewestReport[]; title?: string }) {
  const { to } = useAnswers();
  return (
    <LinkCards columns={1}>
      {reports.map((report) => (
        <LinkCard
          key={report.hit.at.join()}
          to={to('resolution', valuesOf(report.hit))}
          title={title ?? joinErrorById[report.hit.id].title}
          hint={placeOf(report)}
        />
      ))}
    </LinkCards>
  );
}

/** What was found in a file: the newest error, which the last try has met, then the older ones. */
export function ScanFound({ name, result }: { name: string; result: ScanResult }) {
  const [newest, ...older] = newestFirst(result.hits);
  const read = (
    <p className="text-sm text-muted">
      All {counted(result.lines)} lines of <span className="break-all">{name}</span> were read, in this
      browser.
    </p>
  );
  if (newest !== undefined)
    return (
      <Notice tone="info" title={joinErrorById[newest.hit.id].title}>
        <p>
          {older.length === 0 ? 'It contains one join error:' : 'This is the newest of the errors in it:'}
        </p>
        <Hits reports={[newest]} title="Open its resolution" />
        {older.length === 0 ? null : (
          <>
            <p>Older ones, newest first:</p>
            <Hits reports={older} />
          </>
        )}
        {read}
      </Notice>
    );
  if (result.alsoSeen.length > 0) return <OneThingDecides asked={result.alsoSeen}>{read}</OneThingDecides>;
  return (
    <Notice tone="info" title="This file contains no known join error">
      <p>Open a log from the time when the join failed, or pick what you see.</p>
      {read}
    </Notice>
  );
}
