import { asCode } from '../address/as-code.ts';
import type { Told } from './told.ts';

const every = (names: readonly string[]): string => names.map(asCode).join(', ');

/** Why a value was told, as a marked sentence: of what the sender's check saw. @param host what the sender had typed */
export function whyTold({ type, leads, strict }: Told, host: string): string {
  const covers = strict === true ? 'for old and for strict clients' : 'for SPS';
  if (type === host) return `It is what the sender had typed. The certificate covers it ${covers}.`;
  const there =
    leads.length === 0
      ? 'It shows the same certificate.'
      : leads.length === 1 && leads[0] === type
        ? `${asCode(host)} leads to it, and it shows the same certificate.`
        : `It leads to ${every(leads)}, as ${asCode(host)} does, and shows the same certificate there.`;
  return `${there} The certificate covers it ${covers}.`;
}
