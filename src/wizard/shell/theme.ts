/** `system` follows the operating system. */
export type Theme = 'system' | 'light' | 'dark';

const key = 'theme';
const listeners = new Set<() => void>();

/** What the storage holds; `system` where it holds nothing, or where the browser keeps storage from us. */
function stored(): Theme {
  try {
    const value = localStorage.getItem(key);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    // Some throw, and in a view inside an app there may be no storage at all: null.
    return 'system';
  }
}

/** A theme asked for by the address (`?theme=dark`), as a page that frames the wizard does; it outranks the stored one. */
function asked(search: string): Theme | null {
  const value = new URLSearchParams(search).get(key);
  return value === 'light' || value === 'dark' ? value : null;
}

let current: Theme = 'system';

/** Shows a theme until the page is left. */
export function showTheme(theme: Theme): void {
  current = theme;
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  for (const listener of listeners) listener();
}

/** Once, before the first render. @param search the query of the wizard’s address */
export const startTheme = (search: string): void => showTheme(asked(search) ?? stored());

/** Shows a theme and remembers it where the browser allows it. */
export function chooseTheme(theme: Theme): void {
  showTheme(theme);
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Without storage the choice holds until the tab is closed.
  }
}

export const currentTheme = (): Theme => current;

/** For `useSyncExternalStore`. */
export function onTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
