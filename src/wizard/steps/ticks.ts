import * as z from 'zod/mini';

const key = 'sps-join-wizard.ticks';

const ticks = z.array(z.string());

/** The prerequisites that were ticked in this browser, by id; none where it does not let us store anything. */
export function readTicks(): ReadonlySet<string> {
  try {
    const parsed = ticks.safeParse(JSON.parse(localStorage.getItem(key) ?? '[]'));
    return new Set(parsed.success ? parsed.data : []);
  } catch {
    // Storage switched off, or something else under this key: nothing is ticked.
    return new Set();
  }
}

/** Keeps them for the next visit where the browser allows it; else they last as long as the page. */
export function keepTicks(next: ReadonlySet<string>): void {
  try {
    localStorage.setItem(key, JSON.stringify([...next]));
  } catch {
    // As above.
  }
}

/** Takes every tick off. */
export function forgetTicks(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
