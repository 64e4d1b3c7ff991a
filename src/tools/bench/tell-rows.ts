import type { Report, Row } from './row.ts';

/** Hands a bench's rows to `npm run bench`, which prints them. @throws where nobody listens: a bench is not run by itself */
export function tellRows(title: string, rows: readonly Row[]): void {
  if (process.send === undefined) throw new Error('Run it by `npm run bench -- WORD`.');
  process.send({ title, rows } satisfies Report);
}
