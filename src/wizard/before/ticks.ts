import * as z from 'zod/mini';

const key = 'sps-join-wizard.ticks';

/** A prerequisite that was ticked: its id, the host of SPP that it was ticked for ('' where none was named), and when, ms since the epoch. */
const tick = z.object({ id: z.string(), host: z.string(), at: z.number() });
type Tick = z.infer<typeof tick>;

const ticks = z.array(tick);

/** How many are kept, over all hosts; the oldest go first. */
const maxKept = 300;

/** Where the browser does not let us store anything they last as long as the page. */
let unstored: readonly Tick[] = [];

/** Storage may be switched off, or hold something else under this key: then nothing was ticked in it. */
function stored(): readonly Tick[] {
  try {
    const parsed = ticks.safeParse(JSON.parse(localStorage.getItem(key) ?? '[]'));
    return parsed.success ? parsed.data : [];
  } catch {
    return unstored;
  }
}

/** The prerequisites that were ticked in this browser for one SPP, by id, with when. Those of another SPP are not among them. */
export const readTicks = (host: string): ReadonlyMap<string, number> =>
  new Map(
    stored()
      .filter((one) => one.host === host)
      .map(({ id, at }) => [id, at]),
  );

/** Ticks or unticks one prerequisite. What another tab has ticked meanwhile stays. */
export function keepTick(host: string, id: string, on: boolean): void {
  const others = stored().filter((one) => one.host !== host || one.id !== id);
  const next = (on ? [...others, { id, host, at: Date.now() }] : others).slice(-maxKept);
  try {
    localStorage.setItem(key, JSON.stringify(next));
  } catch {
    unstored = next;
  }
}

/** Whether this browser lets a page store ticks at all; where not, they last as long as the page. */
export function areTicksKept(): boolean {
  try {
    localStorage.setItem(`${key}.probe`, '');
    localStorage.removeItem(`${key}.probe`);
    return true;
  } catch {
    return false;
  }
}

/** Takes every tick off, for every SPP. */
export function forgetTicks(): void {
  unstored = [];
  try {
    localStorage.removeItem(key);
  } catch {
    // Then there is nothing in it.
  }
}
