export type ButtonKind = 'primary' | 'secondary' | 'quiet';

const shape =
  'no-print inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-control border-2 py-2 text-center leading-tight font-bold no-underline transition-colors duration-100 disabled:cursor-not-allowed aria-disabled:cursor-not-allowed';

const looks: Record<ButtonKind, string> = {
  primary:
    'border-accent bg-accent px-4.5 text-on-accent not-disabled:hover:border-accent-strong not-disabled:hover:bg-accent-strong disabled:border-control disabled:bg-paper disabled:text-muted',
  secondary:
    'border-accent bg-transparent px-4.5 text-accent not-disabled:hover:border-accent-strong not-disabled:hover:bg-accent-soft not-disabled:hover:text-accent-strong disabled:border-control disabled:text-muted',
  quiet:
    '-mx-1 border-transparent bg-transparent px-1 text-accent underline underline-offset-4 not-disabled:hover:text-accent-strong disabled:text-muted disabled:no-underline',
};

/** The one look of everything that is pressed, button or link. */
export const buttonLook = (kind: ButtonKind): string => `${shape} ${looks[kind]}`;
