import { useSyncExternalStore } from 'react';
import { chooseTheme, currentTheme, onTheme } from './theme.ts';

/** The colours: as the system has them, or one of the two. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(onTheme, currentTheme, currentTheme);
  return (
    <label className="inline-flex items-center gap-2 text-sm text-muted">
      Colours
      <select
        value={theme}
        onChange={({ target: { value } }) =>
          chooseTheme(value === 'light' || value === 'dark' ? value : 'system')
        }
        className="min-h-9 rounded-control border border-control bg-card px-2 text-ink"
      >
        <option value="system">as the system</option>
        <option value="light">light</option>
        <option value="dark">dark</option>
      </select>
    </label>
  );
}
