import type { Certificate } from '../certificate/certificate.ts';
import type { JoinErrorId } from '../join-errors/catalogue.ts';
import type { Reason } from '../join-errors/reason.ts';
import type { Range } from '../recognition/recognition.ts';

/** Programs whose output is understood. */
export type Tool = 'openssl s_client' | 'openssl x509' | 'curl' | 'getent';

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

/** Something a tool said about its connection, from where it ran. */
export interface ToolSaid {
  /** The join error that the same fault is for SPS; null where all was well. */
  id: JoinErrorId | null;
  reason: Reason | null;
  /** The tool's own words. */
  words: string;
  at: Range;
}

/** What a pasted text or an opened file shows of a certificate or of a connection. */
export interface Evidence {
  /** Null where it is just the certificate. */
  tool: Tool | null;
  /** In the order of the text, at most ten. */
  certificates: SeenCertificate[];
  /** In the order of the text, each fault once. */
  said: ToolSaid[];
  /** What the tool connected to, as it says; not necessarily what is typed on SPS. */
  host: string | null;
  /** `TLSv1.2` or the like, as the tool prints it. */
  protocol: string | null;
  /** Certificates that stand there but cannot be read, and why. */
  unreadable: { at: Range | null; why: string }[];
}
