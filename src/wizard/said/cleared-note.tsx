/** What was answered for the old address, or read from a text about it, and goes with it. */
export const ofOldAddress = {
  said: undefined,
  from: undefined,
  before: undefined,
  pressed: undefined,
  pressedAt: undefined,
  spp: undefined,
} as const;

interface Props {
  /** The address whose check no longer counts; null where it still does, or there was none. */
  checked: string | null;
  /** Values read from a text were let go. */
  values: boolean;
}

/** Says in one line what a changed address cleared; nothing where it cleared nothing. */
export function ClearedNote({ checked, values }: Props) {
  if (checked === null && !values) return null;
  return (
    <p role="status" className="mt-2 text-sm text-muted">
      Let go with the old address:{' '}
      {checked === null ? null : (
        <>
          what the check of <code>{checked}</code> proved
        </>
      )}
      {checked !== null && values ? ', and ' : null}
      {values ? 'the values that were read from your text' : null}. Your other answers are kept; ticks count
      for the address that they were made for.
    </p>
  );
}
