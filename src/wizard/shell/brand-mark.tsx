/** Two appliances, joined: one open ring, one full. */
export const BrandMark = () => (
  <svg viewBox="0 0 34 16" aria-hidden="true" className="h-4 w-[2.1rem] shrink-0 text-accent">
    <circle cx="7.5" cy="8" r="5.2" fill="none" stroke="currentColor" strokeWidth="3" />
    <path d="M12.7 8H22" stroke="currentColor" strokeWidth="3" />
    <circle cx="26.5" cy="8" r="6.2" fill="currentColor" />
  </svg>
);
