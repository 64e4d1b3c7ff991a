import { inertJson } from '#diagnosis/address/inert-json.ts';

/** Takes one JSON line without its end. */
export type Log = (line: string) => void;

/** One line of the log: when, what, and the rest; harmless in a terminal whatever a visitor has put into it. */
export const logLine = (event: string, fields: Readonly<Record<string, unknown>>): string =>
  inertJson(JSON.stringify({ time: new Date().toISOString(), event, ...fields }));
