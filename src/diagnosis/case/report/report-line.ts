/**
 * A line of a report: a sentence in our words with the marks of a statement, with its number where it is a step; a label with values from
 * outside; or our own link.
 */
export type ReportLine =
  | { says: string; step?: number }
  | { label: string; values: readonly string[] }
  | { label: string; link: string };

export interface Report {
  title: string;
  sections: { title: string; lines: ReportLine[] }[];
}

/** A label with the values that are known; no line where none is. */
export function line(label: string, ...values: (string | number | null | undefined)[]): ReportLine[] {
  const known = values.flatMap((value) => (value === null || value === undefined ? [] : [String(value)]));
  return known.length === 0 ? [] : [{ label, values: known }];
}

/** The case as a link; no line where there is none. */
export const linkLine = (link: string | null): ReportLine[] =>
  link === null ? [] : [{ label: 'Link', link }];
