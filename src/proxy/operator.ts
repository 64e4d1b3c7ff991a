import { holdsActive } from '#diagnosis/address/active-characters.ts';
import type { Result } from '#diagnosis/address/result.ts';

/** Who runs the server, as its visitors see it; null for what is not set. */
export interface Operator {
  name: string | null;
  /** `https:` or `mailto:`, where a visitor gets help. */
  helpUrl: string | null;
  note: string | null;
}

const longest = { name: 80, note: 300, helpUrl: 500 } as const;

const isPlain = (text: string, most: number): boolean =>
  text.trim() !== '' && text.length <= most && !holdsActive(text);

function isHelpUrl(text: string): boolean {
  if (!/^[!-~]+$/.test(text) || text.length > longest.helpUrl) return false;
  if (/^mailto:/i.test(text)) return /^mailto:[^@?&/]+@[^@?&/]+(?:\?[^#]*)?$/i.test(text);
  if (!/^https:\/\/[^/]/i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/** Reads the three settings; a wrong one is named with what it has to be. */
export function parseOperator(
  text: (setting: 'operator-name' | 'help-url' | 'operator-note') => string | undefined,
): Result<Operator, { setting: 'operator-name' | 'help-url' | 'operator-note'; detail: string }> {
  const [name, helpUrl, note] = [text('operator-name'), text('help-url'), text('operator-note')];
  const wrong = (setting: 'operator-name' | 'help-url' | 'operator-note', detail: string) => ({
    ok: false as const,
    why: { setting, detail },
  });
  if (name !== undefined && !isPlain(name, longest.name))
    return wrong('operator-name', `is a text of 1 to ${longest.name} characters, without control characters`);
  if (note !== undefined && !isPlain(note, longest.note))
    return wrong('operator-note', `is a text of 1 to ${longest.note} characters, without control characters`);
  if (helpUrl !== undefined && !isHelpUrl(helpUrl))
    return wrong('help-url', 'is an https:// address, or mailto: and one address');
  return {
    ok: true,
    value: { name: name?.trim() ?? null, helpUrl: helpUrl ?? null, note: note?.trim() ?? null },
  };
}
