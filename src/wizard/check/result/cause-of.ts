import type { Finding } from '#diagnosis/findings/finding.ts';
import { formatDay } from '#diagnosis/findings/format-day.ts';
import { nameAsCode } from '#diagnosis/address/as-code.ts';
import type { Outcome } from '../run/use-check.ts';
import { causeSentences, type CauseSentence } from './cause-sentences.ts';

/** Longest value that a heading repeats, in characters; a longer one stands in its row. */
const maxValue = 64;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const days: ReadonlySet<string> = new Set(['notAfter', 'notBefore']);

/** A value as it stands in a sentence; null where it is not known, or too long for a heading. */
function shown(name: string, value: unknown): string | null {
  if (days.has(name)) return typeof value === 'number' ? formatDay(value) : null;
  if (Array.isArray(value)) {
    const [first, ...rest] = value as string[];
    const one = shown('', first);
    return one === null || rest.length === 0 ? one : `${one} and ${rest.length} more`;
  }
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' && value.length <= maxValue ? nameAsCode(value) : null;
}

/** With every place filled; null where one of them cannot be. */
function fill({ says }: CauseSentence, places: Record<string, string | null>): string | null {
  let whole = true;
  const filled = says.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = places[name] ?? null;
    if (value === null) whole = false;
    return value ?? '';
  });
  return whole ? filled : null;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether an SPP answered; only then is its certificate called SPP's. */
const isSpp = ({ facts }: Outcome['check']['checked']): boolean =>
  facts.endpoints.some(({ status }) => status.outcome === 'observed' && status.fact.kind === 'spp');

/** Whose check it is, in the places of a sentence. */
const whose = {
  yours: { you: 'you', here: 'here', checker: 'this checker', server: 'this wizard’s server' },
  senders: {
    you: 'the sender',
    here: 'the sender’s checker',
    checker: 'the sender’s checker',
    server: 'the sender’s checker',
  },
} as const;

/** What a check found, as one marked sentence without its full stop: the heading of its result. */
export function causeOf(
  finding: Finding,
  checked: Outcome['check']['checked'],
  of: keyof typeof whose = 'yours',
): string {
  const { host, kind } = checked.address;
  const { values, text, parts } = finding.evidence;
  const ca = isSpp(checked) ? 'The certificate of SPP’s CA' : 'The certificate of this server’s CA';
  const places: Record<string, string | null> = {
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(name, value)])),
    host: shown('host', host) ?? 'this name',
    typed: kind === 'ipv4' ? 'address' : 'name',
    certificate:
      typeof values['subject'] === 'string'
        ? ca
        : isSpp(checked)
          ? 'SPP’s certificate'
          : 'The certificate of this server',
    ca,
    ...whose[of],
  };
  for (const sentence of causeSentences[finding.id] ?? []) {
    const { when = {} } = sentence;
    if (!Object.entries(when).every(([name, value]) => isSame(values[name], value))) continue;
    const said = fill(sentence, places);
    if (said !== null) return capital(said);
  }
  return capital(parts?.seen ?? text);
}
