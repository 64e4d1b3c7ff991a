const paths = {
  check: 'M3.5 8.5 6.7 11.7 12.5 5',
  cross: 'M4.5 4.5 11.5 11.5M11.5 4.5 4.5 11.5',
  arrow: 'M2.5 8H13M9 4 13 8 9 12',
  chevron: 'M6 3.5 10.5 8 6 12.5',
  copy: 'M5.5 5.5V3h7.5v7.5h-2.5M3 5.5h7.5V13H3Z',
  leave: 'M9 3h4v4M13 3 7.5 8.5M6 3.5H3V13h9.5v-3',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing in the colour of the text. Decorative: the words beside it say the same. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={`inline-block size-[1em] shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
