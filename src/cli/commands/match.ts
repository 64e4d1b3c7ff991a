import { createReadStream } from 'node:fs';
import { isLikely } from '#diagnosis/recognition/headline.ts';
import { evidenceRows } from '#diagnosis/pasted-evidence/evidence-rows.ts';
import { say, type Command } from '../define-command.ts';
import { matchReport } from '../match-report.ts';
import { painter } from '../paint.ts';
import { isPicture } from '../pictures/read-picture.ts';
import { scanPicture } from '../pictures/scan-picture.ts';
import { withBeginning } from '../pictures/with-beginning.ts';
import { printJson } from '../print-json.ts';
import { besideLikelyHits } from '../read-evidence-of.ts';
import { readOptions } from '../read-options.ts';
import { secretInWords } from '../secret-in-words.ts';
import { scanStream } from '../scan-stream.ts';

/** Said of every picture, before what it shows. */
const readFromPicture =
  'This was read from a picture: letters may be misread. Its names and addresses are left out.';

const match: Command = async (args, terminal) => {
  const options = readOptions(args, {
    json: { type: 'boolean', default: false },
    scan: { type: 'boolean', default: false },
  });
  const problem = (why: string) => {
    say(terminal, `sps-join match: ${why}`);
    return 2;
  };
  if (!options.ok) return problem(options.why);
  const [file = '-', ...rest] = options.value.positionals;
  if (rest.length > 0) return problem('expects at most one FILE');
  const input = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 20 });
  const kind = options.value.values.scan ? 'log' : 'paste';
  let pictured = false;
  const scan = async () => {
    const { beginning, whole } = await withBeginning(input);
    pictured = isPicture(beginning);
    return pictured ? scanPicture(whole) : scanStream(whole, kind);
  };
  const found = await scan().catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  );
  if (found instanceof Error) return problem(found.message);
  if (pictured) say(terminal, readFromPicture);

  const { hits, more, alsoSeen, secret, keysTakenOut } = found;
  if (secret !== null) say(terminal, secretInWords(secret));
  else if (keysTakenOut.length > 0)
    say(terminal, 'This text contains a private key. It was removed before the rest was read.');
  const now = Date.now();
  if (options.value.values.json) {
    const secrets = secret === null ? keysTakenOut : [secret];
    const matches = hits.map(({ id, basis, at, facts, certainty, doubts, changes, line, count, last }) => ({
      id,
      basis,
      at,
      facts,
      certainty,
      doubts,
      changes,
      line,
      count,
      last: last && { at: last.at, line: last.line },
    }));
    const evidence = evidenceRows(besideLikelyHits(found), now);
    const picture = pictured ? { picture: true } : {};
    terminal.out(printJson({ schema: 1, ...picture, matches, more, alsoSeen, evidence, secrets }));
  } else if (secret === null) {
    terminal.out(matchReport(found, painter(terminal.colour), now));
  }
  return hits.some(isLikely) ? 0 : 1;
};

export default match;
