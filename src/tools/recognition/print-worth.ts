import type { CorpusFile } from '#diagnosis/recognition/corpus/corpus-file.ts';
import { judgeOutcome } from '#diagnosis/recognition/corpus/judge-outcome.ts';
import type { Recognition } from '#diagnosis/recognition/recognition.ts';
import type { RecogniserParts } from './recogniser-parts.ts';
import { recogniseBy } from './recogniser-parts.ts';
import type { Leaving } from './without.ts';
import { leavings } from './without.ts';

interface Judged {
  file: CorpusFile;
  recognition: Recognition;
  isRight: boolean;
}

/** Could leaving this out change what is said to this text? An entry that took no part in it cannot; a doubt may have kept its match away. */
const takesPart =
  ({ entry, doubt }: Leaving) =>
  ({ recognition: { matches, alsoSeen } }: Judged): boolean =>
    doubt !== null || [...matches, ...alsoSeen].some(({ id }) => id === entry);

/** Of pasted texts: how many become wrong without each sign and each doubt, and how many right. Those that gain nothing come first. */
export function printWorth(corpus: readonly CorpusFile[], parts: RecogniserParts): void {
  const whole = recogniseBy(parts);
  const judged = corpus
    .filter(({ prior }) => prior === 'paste')
    .map((file): Judged => {
      const recognition = whole(file.text);
      return { file, recognition, isRight: judgeOutcome(file, recognition).length === 0 };
    });
  const rows = leavings(parts).map((leaving) => {
    const touched = judged.filter(takesPart(leaving));
    const recognise = touched.length > 0 ? recogniseBy(leaving.rest) : whole;
    const turned = touched.filter(
      ({ file, isRight }) => (judgeOutcome(file, recognise(file.text)).length === 0) !== isRight,
    );
    const gains = turned.filter(({ isRight }) => isRight).length;
    return { ...leaving, touches: touched.length, gains, costs: turned.length - gains };
  });
  const byWorth = rows.toSorted((a, b) => a.gains - a.costs - (b.gains - b.costs) || b.costs - a.costs);
  for (const [title, isDoubt] of [
    ['doubt', true],
    ['sign', false],
  ] as const) {
    console.log(`| ${title} | entry | tried on | gains | costs |\n| --- | --- | --: | --: | --: |`);
    for (const { what, entry, touches, gains, costs } of byWorth.filter(
      (row) => (row.doubt !== null) === isDoubt,
    ))
      console.log(`| ${what.replaceAll('|', '\\|')} | ${entry ?? ''} | ${touches} | ${gains} | ${costs} |`);
    console.log('');
  }
}
