/** A line of a report: a sentence in our words with the marks of a statement, or a label with values from outside. */
export type ReportLine = { says: string } | { label: string; values: readonly string[] };

export interface Report {
  title: string;
  sections: { title: string; lines: ReportLine[] }[];
}

/** A label with the values that are known; no line where none is. */
export function line(label: string, ...values: (string | number | null | undefined)[]): ReportLine[] {
  const known = values.flatMap((value) => (value === null || value === undefined ? [] : [String(value)]));
  return known.length === 0 ? [] : [{ label, values: known }];
}
