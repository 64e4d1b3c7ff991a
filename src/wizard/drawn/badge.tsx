/** A number on a sketch: the step of the same number in the list below it. */
export const Badge = ({ number, filled = false }: { number: number; filled?: boolean }) => (
  <span
    className={`absolute -top-3.5 -right-3.5 grid size-7 place-items-center rounded-full border-2 border-accent font-sans text-sm leading-none font-bold ${filled ? 'bg-accent text-on-accent' : 'bg-card text-accent'}`}
  >
    {number}
  </span>
);
