import { nameAsCode } from '../address/as-code.ts';
import type { JoinErrorId } from '../join-errors/catalogue.ts';
import { errorOfFault } from '../join-errors/known-ids.ts';
import type { Fault } from '../join-errors/fault.ts';
import type { Tool } from './evidence.ts';

/** What the output of a command shows of the path on which it ran, beside what a check saw of the same address. */
export const toolFindingKinds = [
  'same-address',
  'other-address',
  'address-only-there',
  'name-not-found',
  'resolver-failed',
  'refused',
  'no-route',
  'timed-out',
  'cut',
  'not-connected',
  'not-tls',
  'tls-refused',
  'handshake-failed',
  'client-certificate',
  'dates-refused',
  'weak-refused',
  'name-refused',
  'name-refused-strictly',
  'untrusted',
  'same-certificate',
  'other-certificate',
  'certificate-shown',
  'spp-answers',
  'answers-200',
  'answers-page',
  'answers-otherwise',
  'reached',
  'port-open',
  'pinged',
  'by-proxy',
  'other-host',
] as const;

export type ToolFindingKind = (typeof toolFindingKinds)[number];

export interface ToolFinding {
  kind: ToolFindingKind;
  tool: Tool;
  /** What its sentence names: addresses, a name, an HTTP status. */
  values: readonly string[];
  /** The tool's own words that decided, escaped; null where they are gone. */
  words: string | null;
}

/** `passed`: SPP was reached on this path. `not-decided`: it tells something, and not that. */
export type PathVerdict = 'passed' | 'failed' | 'not-decided';

interface Meaning {
  verdict: PathVerdict;
  /** The join error that the same is for SPS; null where there is none. */
  error: JoinErrorId | null;
  /** A sentence; `{tool}`, `{values}` and `{seen}` (what the check saw) are filled in. */
  text: string;
}

const stops = (fault: Fault, text: string): Meaning => ({
  verdict: 'failed',
  error: errorOfFault[fault],
  text,
});
const open = (text: string): Meaning => ({ verdict: 'not-decided', error: null, text });
const through = (text: string): Meaning => ({ verdict: 'passed', error: null, text });

export const toolFindingMeanings: Record<ToolFindingKind, Meaning> = {
  'same-address': open('{tool} went to {values}, the address that the check saw.'),
  'other-address': {
    verdict: 'failed',
    error: null,
    text: '{tool} was led to {values}; the check saw {seen}. SPS would probably reach another address than the one that was checked.',
  },
  'address-only-there': open('{tool} was led to {values}; the check saw no address of this name.'),
  'name-not-found': stops('no-address', 'Where {tool} ran, this name leads to no IPv4 address.'),
  'resolver-failed': stops('no-address', 'Where {tool} ran, the name servers gave no answer.'),
  refused: stops('refused', '{tool} was refused on port 443.'),
  'no-route': stops('no-answer', '{tool} found no route to SPP.'),
  'timed-out': stops('no-answer', '{tool} got no answer in time.'),
  cut: stops('no-answer', 'The connection of {tool} was interrupted.'),
  'not-connected': stops('no-answer', '{tool} could not connect to port 443 and does not say why.'),
  'not-tls': stops('not-tls', 'What answered {tool} on port 443 does not speak TLS.'),
  'tls-refused': stops('old-tls', '{tool} and the server have no TLS version in common.'),
  'handshake-failed': stops('handshake', '{tool} and the server could not agree on TLS.'),
  'client-certificate': stops('client-certificate', 'The server asked {tool} for a client certificate.'),
  'dates-refused': stops(
    'dates',
    '{tool} found the certificate out of date, by the clock of the machine where it ran.',
  ),
  'weak-refused': stops('strength', '{tool} found the certificate too weak.'),
  'name-refused': stops('other-name', '{tool} refused the certificate for this address.'),
  'name-refused-strictly': open(
    '{tool} refused the certificate for this address, as a client does that checks only subjectAltName. Whether your SPS does so is not known.',
  ),
  untrusted: open(
    'Port 443 answered with TLS. {tool} does not know the issuer of the certificate: that machine’s CA list decided this, not that of SPS.',
  ),
  'same-certificate': through(
    'Port 443 answered {tool} with the same certificate that the check saw (SHA-256 fingerprint).',
  ),
  'other-certificate': {
    verdict: 'failed',
    error: null,
    text: '{tool} got another certificate ({values}) than the check. SPS would probably reach another server, or a device on the way decrypts TLS, or the certificate has been replaced since.',
  },
  'certificate-shown': open(
    'Port 443 answered {tool} with a certificate ({values}); the check saw none to compare.',
  ),
  'spp-answers': through('SPP’s status answered {tool} with HTTP 200.'),
  'answers-200': through('{tool} was answered with HTTP 200 under the path of SPP’s status.'),
  'answers-page': open('{tool} was answered with HTTP 200, but with something other than SPP’s status.'),
  'answers-otherwise': open(
    '{tool} was answered with HTTP {values}; an SPP that is ready returns its status with 200.',
  ),
  reached: open('Port 443 answered {tool} with TLS. The text does not show the whole certificate.'),
  'port-open': open('Port 443 accepted a connection from {tool}. Whether SPP is behind it was not checked.'),
  pinged: open('SPP does not answer ping, so what {tool} met decides nothing.'),
  'by-proxy': open(
    '{tool} used a proxy. SPS probably connects to SPP directly, so this says nothing about its path.',
  ),
  'other-host': open('This is the output for {values}, not for the address that was checked.'),
};

const listed = (values: readonly string[]): string => values.map(nameAsCode).join(', ');

/** What a finding says. @param seen the addresses that the check saw */
export const toolFindingText = ({ kind, tool, values }: ToolFinding, seen: readonly string[]): string => {
  const plain: Record<string, string> = {
    tool: `**${tool}**`,
    values: listed(values),
    seen: seen.length === 0 ? 'none' : listed(seen),
  };
  return toolFindingMeanings[kind].text.replaceAll(
    /\{(\w+)\}/g,
    (whole, name: string) => plain[name] ?? whole,
  );
};
