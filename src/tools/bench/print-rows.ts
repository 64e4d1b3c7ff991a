/** What was measured, what was wanted (empty: nothing), and whether it held. */
export type Row = readonly [what: string, measured: string, wanted: string, held: boolean];

/** Prints a bench's rows as Markdown; the process ends with 1 where one did not hold. */
export function printRows(title: string, rows: readonly Row[]): void {
  console.log(`## ${title}\n`);
  console.log('| | measured | wanted | held |\n| --- | --: | --: | --- |');
  for (const [what, measured, wanted, held] of rows)
    console.log(`| ${what} | ${measured} | ${wanted} | ${wanted === '' ? '' : held ? 'yes' : 'NO'} |`);
  console.log('');
  if (rows.some(([, , , held]) => !held)) process.exitCode = 1;
}
