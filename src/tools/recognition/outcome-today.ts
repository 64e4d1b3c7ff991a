import type { CorpusFile } from '#diagnosis/recognition/corpus/corpus-file.ts';
import type { Outcome } from '#diagnosis/recognition/corpus/judge-outcome.ts';
import { recognise } from '#diagnosis/recognition/recognise.ts';
import { startScan } from '#diagnosis/log-scan/start-scan.ts';

/** What the recogniser, or the scan of a log, says to a text of the corpus. */
export function outcomeToday({ prior, text }: CorpusFile): Outcome {
  if (prior === 'paste') return recognise(text);
  const scan = startScan();
  scan.push(text);
  const { hits, alsoSeen } = scan.finish();
  return { matches: hits, alsoSeen };
}
