/**
 * The practice appliances, as the lab hands them over: names and documentation addresses that lead to ports of this process.
 *
 * Matched on the typed, parsed host only, never on what a resolver answered.
 */
export interface PracticeTable {
  /** Name → A records. */
  names: ReadonlyMap<string, readonly string[]>;
  /** Practice address → port on 127.0.0.1. */
  ports: ReadonlyMap<string, number>;
  /** Reserved domain of the names, without a leading dot; a name under it that is not listed does not exist. */
  domain: string;
  /** Certificate authority that practice appliances are checked against. */
  caPem: string;
}

/** Opens the lab when it is first asked for, and gives the same table whenever it is asked again. */
export type OpenPractice = () => Promise<PracticeTable>;

/** Whether the typed host is the lab's to answer: listed, or under its domain. */
export function isPractice(table: PracticeTable | null, host: string): table is PracticeTable {
  if (table === null) return false;
  return (
    table.names.has(host) ||
    table.ports.has(host) ||
    host === table.domain ||
    host.endsWith(`.${table.domain}`)
  );
}
