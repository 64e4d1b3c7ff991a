import type { Excerpts } from '#diagnosis/sources/excerpts.ts';
import { shelf } from '#diagnosis/sources/shelf.ts';
import type { Source } from '#diagnosis/sources/source.ts';
import type { Documented } from './documented-statements.ts';
import { fixedParts, markedPieces, numbersIn, standsIn } from './stands-in.ts';
import { understoodEverywhere } from './understood-everywhere.ts';

const shelves: Readonly<Record<string, Excerpts>> = shelf;

/** What a document says, by the name of the point. */
export const excerptsOf = ({ id }: Source): Excerpts => shelves[id] ?? {};

const isUnderstood = (piece: string): boolean => understoodEverywhere.some(({ label }) => label === piece);

/** The labels and strings of a statement that its source has to hold. */
const owedPieces = ({ text }: Documented): string[] =>
  markedPieces(text).filter((piece) => !isUnderstood(piece) && fixedParts(piece).length > 0);

/** A document that nobody can look up, or that we have not read, and a test of our own, make nothing documented. */
const canDocument = ({ read, url }: Source): boolean => read !== false && url !== null;

/** What no excerpt of its source supports in a statement, a line for each, such as: `entry: **Label** is not in source-id`. */
export function unsupportedIn(statement: Documented): string[] {
  const { owner, source } = statement;
  const excerpts = Object.values(excerptsOf(source));
  return [
    ...(canDocument(source) ? [] : [`${owner}: ${source.id} alone makes nothing documented`]),
    ...owedPieces(statement)
      .filter((piece) => !excerpts.some((excerpt) => standsIn(piece, excerpt)))
      .map((piece) => `${owner}: “${piece}” is not in ${source.id}`),
    ...numbersIn(statement.text)
      .filter((number) => !excerpts.some((excerpt) => numbersIn(excerpt).includes(number)))
      .map((number) => `${owner}: the number ${number} is not in ${source.id}`),
  ];
}

/** The points of its source that hold every label and string of a statement; none where it has none to go by. */
export function excerptsWithItsLabels(statement: Documented): string[] {
  const owed = owedPieces(statement);
  if (owed.length === 0) return [];
  return Object.entries(excerptsOf(statement.source))
    .filter(([, excerpt]) => owed.every((piece) => standsIn(piece, excerpt)))
    .map(([point]) => point);
}
