import type { RequestLines } from '../certificate/request-lines.ts';
import { AsSent } from '../guidance/as-sent.ts';
import type { Step } from '../join-errors/step.ts';
import type { SharedCase } from './case.ts';

/** What the sender was told to type in place of the address that failed; null where there is no other. */
export const otherTold = ({ told = [], check }: SharedCase) =>
  check === null ? null : (told.find(({ type }) => type !== check.host) ?? null);

/** The value that the sender was told to type, as a step: never one to type before it was checked again. Null where there is none. */
export function stepOfTold(shared: SharedCase): Step | null {
  const told = otherTold(shared);
  if (told === null) return null;
  return {
    id: 'check-what-was-told',
    text: `Check ${AsSent.words(AsSent.of(told.type))} here before anybody types it. If the check agrees with the sender’s, enter it when you join.`,
    basis: 'inferred',
    who: 'sps-admin',
    safety: 'safe',
  };
}

const list = (values: readonly string[]): string | null => {
  const [first, ...others] = values;
  return first === undefined ? null : AsSent.words(AsSent.of(first, ...others));
};

/** The names to ask for in a new certificate, as a step of whoever requests it; null where none is known. */
export function stepOfRequest(
  { dns, ip }: Pick<RequestLines, 'dns' | 'ip'>,
  { who, role }: Step,
): Step | null {
  const [names, addresses] = [list(dns), list(ip)];
  const asked = [
    ...(names === null ? [] : [`${names} as DNS entries`]),
    ...(addresses === null ? [] : [`${addresses} as IP address entries`]),
  ];
  if (asked.length === 0) return null;
  return {
    id: 'request-these-names',
    text: `Ask for ${asked.join(', and ')} of subjectAltName. Compare each with SPP’s own page before you do.`,
    basis: 'inferred',
    who,
    ...(role !== undefined && { role }),
    safety: 'safe',
  };
}
