import type { Fault } from '../../join-errors/fault.ts';
import type { Reason } from '../../join-errors/reason.ts';
import type { SeenCertificate, Tool } from '../evidence.ts';
import type { Line } from '../lines-of.ts';

/** What kind of thing a piece of evidence is, for scripts. */
export type ToolKind =
  | 'openssl'
  | 'curl'
  | 'wget'
  | 'name-look-up'
  | 'port-test'
  | 'ping'
  | 'powershell'
  | 'dotnet'
  | 'java'
  | 'go'
  | 'node'
  | 'python';

/** The fault that words name, with its finer cause; `well` where all is well, `open` where they decide nothing. */
export type Meaning = readonly [Fault, Reason | null] | 'well' | 'open';

/** One wording of a tool: a row of its table. */
export interface Wording {
  /**
   * Fits a single line. Groups: `words` are the tool's own (absent: all that fits), `entered` what was asked for, `names` what the
   * certificate names, `address` where a name leads.
   */
  says: RegExp;
  /** Absent: `fault-in-words.ts` reads it from the words. */
  is?: Meaning;
  /** What it is where the words name no fault that is known; absent: then the line is passed over. */
  otherwise?: Meaning;
  /** What it tells of the way to SPP where that is not what it seems; one sentence. */
  means?: string;
  /** A line before it has to fit this, at most twelve lines up; its groups are taken too. */
  after?: RegExp;
}

/** One tool: how its output is known, and what it says. */
export interface ToolReader {
  name: Tool;
  kind: ToolKind;
  /** Something that every line has which any of its patterns fits: cheap to look for. */
  hint: RegExp;
  /** A line of its output, where that shows by more than the wordings: it is this tool's although it says nothing of a fault. */
  shows?: RegExp;
  wordings: readonly Wording[];
  /** What it connected to: the first group of the first that fits anywhere. Absent: what the wordings hold. */
  hosts?: readonly RegExp[];
  /** The version of TLS: the first group. */
  protocol?: RegExp;
  /** Where it went: IPv4 addresses, the first group. */
  leadsTo?: readonly RegExp[];
  /** The server's certificate, as far as it is printed. PEM is read elsewhere. */
  certificates?: (lines: readonly Line[]) => SeenCertificate[];
  /** A line that fits this is another program's, whatever else stands in it. */
  notIn?: RegExp;
  /** A line that takes back a `well`: nothing came that could be well. */
  gotNothing?: RegExp;
}
