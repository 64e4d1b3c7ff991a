import type { CorpusFile } from '#diagnosis/recognition/corpus/corpus-file.ts';
import type { Outcome } from '#diagnosis/recognition/corpus/judge-outcome.ts';
import { expectationOf, judgeOutcome, outcomeInWords } from '#diagnosis/recognition/corpus/judge-outcome.ts';

const cell = (words: string): string => words.replaceAll('|', '\\|');

/** Prints every wrong text with what was expected and what came, then how many of each kind are right. */
export function printKinds(corpus: readonly CorpusFile[], outcomeOf: (file: CorpusFile) => Outcome): void {
  const judged = corpus.map((file) => {
    const outcome = outcomeOf(file);
    return { file, outcome, wrong: judgeOutcome(file, outcome) };
  });
  const wrongs = judged.filter(({ wrong }) => wrong.length > 0);
  if (wrongs.length > 0) {
    console.log('| wrong | expected | got | what differs |\n| --- | --- | --- | --- |');
    for (const { file, outcome, wrong } of wrongs)
      console.log(
        `| ${[file.path, expectationOf(file), outcomeInWords(outcome), wrong.join('; ')].map(cell).join(' | ')} |`,
      );
    console.log('');
  }
  console.log('| kind | texts | right | wrong |\n| --- | --: | --: | --: |');
  const row = (name: string, rows: typeof judged): string => {
    const wrong = rows.filter((each) => each.wrong.length > 0).length;
    return `| ${name} | ${rows.length} | ${rows.length - wrong} | ${wrong} |`;
  };
  for (const kind of new Set(corpus.map((file) => file.kind)))
    console.log(
      row(
        kind,
        judged.filter(({ file }) => file.kind === kind),
      ),
    );
  console.log(row('**all**', judged));
  const points = [...new Set(corpus.flatMap(({ varies }) => varies))].toSorted((a, b) => a - b);
  for (const point of points)
    console.log(
      row(
        `point ${point}`,
        judged.filter(({ file }) => file.varies.includes(point)),
      ),
    );
  console.log('');
}
