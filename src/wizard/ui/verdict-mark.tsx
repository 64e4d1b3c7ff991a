import { HiddenWords } from './hidden-words.tsx';

/** A verdict, or where it stands before there is one. */
export type Mark = 'passed' | 'warning' | 'failed' | 'skipped' | 'unknown' | 'checking' | 'waiting';

/** Word, colour and shape of each: none rests on the colour alone. */
const marks: Record<Mark, { word: string; colour: string; solid: string | null; glyph: string }> = {
  passed: {
    word: 'Passed',
    colour: 'text-ok',
    solid: 'M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0Z',
    glyph: 'M4.4 8.3 7 10.9 11.7 5.5',
  },
  failed: {
    word: 'Failed',
    colour: 'text-fail',
    solid: 'M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7Z',
    glyph: 'M5.2 5.2 10.8 10.8M10.8 5.2 5.2 10.8',
  },
  warning: {
    word: 'Warning',
    colour: 'text-warn',
    solid: 'M8 .6 16 15H0Z',
    glyph: 'M8 5.8V9.6M8 12.2V12.3',
  },
  unknown: {
    word: 'Not known',
    colour: 'text-warn',
    solid: null,
    glyph: 'M5.9 6.2a2.1 2.1 0 1 1 3 2C8.2 8.5 8 8.9 8 9.6M8 11.9V12',
  },
  skipped: { word: 'Not tested', colour: 'text-muted', solid: null, glyph: 'M5 8H11' },
  checking: { word: 'Checking', colour: 'text-accent', solid: null, glyph: '' },
  waiting: { word: 'Waiting', colour: 'text-control', solid: null, glyph: '' },
};

/** The shape of a verdict; its word is read out unless it stands beside it (`silent`). */
export function VerdictMark({
  verdict,
  silent = false,
  size = 'size-[1.1em]',
  className = '',
}: {
  verdict: Mark;
  silent?: boolean;
  /** A size class; as high as the text unless given. */
  size?: string;
  className?: string;
}) {
  const { word, colour, solid, glyph } = marks[verdict];
  const ring = verdict === 'checking' ? '11 34' : verdict === 'unknown' ? '3.2 2.3' : undefined;
  return (
    <span className={`inline-block shrink-0 ${size} ${colour} ${className}`}>
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className={`block size-full ${verdict === 'checking' ? 'animate-turn' : ''}`}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {verdict === 'checking' ? (
          <circle cx="8" cy="8" r="7" fill="none" className="stroke-line" strokeWidth="1.7" />
        ) : null}
        {solid === null ? (
          <circle
            cx="8"
            cy="8"
            r="7"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.7"
            strokeDasharray={ring}
          />
        ) : (
          <path d={solid} fill="currentColor" />
        )}
        <path d={glyph} strokeWidth="1.9" className={solid === null ? 'fill-none stroke-current' : 'glyph'} />
      </svg>
      {silent ? null : <HiddenWords>{word}: </HiddenWords>}
    </span>
  );
}
