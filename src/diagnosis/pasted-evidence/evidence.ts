import type { Certificate } from '../certificate/certificate.ts';
import type { StatusFields } from '../facts/read-status-fields.ts';
import type { JoinErrorId } from '../join-errors/catalogue.ts';
import type { Fault } from '../join-errors/fault.ts';
import type { Reason } from '../join-errors/reason.ts';
import type { Range } from '../recognition/recognition.ts';

/** Programs whose output is understood, as they are called in a sentence. */
export const toolNames = [
  'openssl s_client',
  'openssl x509',
  'openssl verify',
  'curl',
  'wget',
  'getent',
  'nslookup',
  'dig',
  'host',
  'Resolve-DnsName',
  'Test-NetConnection',
  'nc',
  'telnet',
  'ping',
  'PowerShell',
  '.NET',
  'Java',
  'Go',
  'Node.js',
  'Python',
] as const;

export type Tool = (typeof toolNames)[number];

/** What of a certificate is known; printed texts leave things out, and what is left out is unknown, never "no". */
export interface Knows {
  /** All names: the whole of subjectAltName, or that there is none. */
  names: boolean;
  dates: boolean;
  /** Key and digest of the signature. */
  strength: boolean;
}

/** A certificate that somebody pasted or opened. Nobody here met the server that it may belong to. */
export interface SeenCertificate {
  /** What is not known stands in it as empty, null or `unknown`, and dates as 0; ask `knows` first. */
  certificate: Certificate;
  knows: Knows;
  /** Where in the text, in UTF-16 units; null for a file. */
  at: Range | null;
}

/** Something a tool said about its connection, from where it ran. Names and addresses are hearsay, and hostile text in them is escaped. */
export interface ToolSaid {
  tool: Tool;
  /** Null where all was well, and where what it says decides nothing. */
  fault: Fault | null;
  /** The join error that `fault` is for SPS. */
  id: JoinErrorId | null;
  reason: Reason | null;
  /** All was well, as far as the tool looked. */
  isWell: boolean;
  /** What it tells of the way to SPP where that is not what it seems; one sentence. Null where the words say it themselves. */
  means: string | null;
  /** The tool's own words. */
  words: string;
  /** The name or address that was asked for, as these words have it; null where they have none. */
  entered: string | null;
  /** What the certificate names, as these words have it. */
  names: string[];
  /** Where the name leads, as these words have it. */
  addresses: string[];
  at: Range;
}

/** The anonymous status of an SPP, as somebody printed it. */
export interface SaidStatus {
  status: StatusFields;
  at: Range;
}

/** What a pasted text or an opened file shows of a certificate or of a connection. */
export interface Evidence {
  /** The first whose output it is; null where it is just the certificate, or the status. */
  tool: Tool | null;
  /** In the order of the text, at most ten. */
  certificates: SeenCertificate[];
  /** In the order of the text, each fault of a tool once. */
  said: ToolSaid[];
  /** What the tool connected to, as it says; not necessarily what is typed on SPS. */
  host: string | null;
  /** `TLSv1.2` or the like, as the tool prints it. */
  protocol: string | null;
  /** Null where the text holds none. */
  status: SaidStatus | null;
  /** Certificates that stand there but cannot be read, and why. */
  unreadable: { at: Range | null; why: string }[];
}

/** What one tool printed. */
export type ToolEvidence = Omit<Evidence, 'unreadable' | 'status' | 'tool'> & { tool: Tool };
