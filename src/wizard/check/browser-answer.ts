/** What came up when the visitor opened SPP's address in a tab of their own. */
export type BrowserAnswer = 'sign-in' | 'warning' | 'error-page' | 'other-site' | 'unsure';

const answered = new Map<string, BrowserAnswer>();

/** Kept in the memory of this tab, by address: Back shows it again, a reload does not. */
export const keepBrowserAnswer = (host: string, answer: BrowserAnswer): void =>
  void answered.set(host, answer);

/** Null where nobody looked. */
export const lastBrowserAnswer = (host: string): BrowserAnswer | null => answered.get(host) ?? null;
