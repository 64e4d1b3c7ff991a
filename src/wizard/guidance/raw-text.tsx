import { HiddenWords } from '../ui/hidden-words.tsx';
import type { Stretch } from './cut-raw-text.ts';
import { cutRawText } from './cut-raw-text.ts';

interface Props {
  text: string;
  /** The words that decided. */
  marks: readonly Stretch[];
  /** What is not shown. */
  secrets: readonly Stretch[];
}

/** The text as pasted, the deciding words marked, passwords and tokens hidden. */
export const RawText = ({ text, marks, secrets }: Props) => (
  <div
    tabIndex={0}
    role="region"
    aria-label="The text as you pasted it"
    className="my-3 max-h-[26rem] overflow-auto rounded print:max-h-none-lg border border-line bg-card px-4 py-3.5 font-mono text-sm leading-relaxed break-words whitespace-pre-wrap [unicode-bidi:isolate]"
  >
    {cutRawText(text, marks, secrets).map((piece, at) => {
      if (piece.secret)
        return (
          <span key={at} className="rounded bg-paper text-muted">
            <span aria-hidden="true">••••</span>
            <HiddenWords>(hidden)</HiddenWords>
          </span>
        );
      return piece.marked ? (
        <mark key={at} className="border-b-2 border-warn bg-warn-soft text-inherit">
          {piece.text}
        </mark>
      ) : (
        piece.text
      );
    })}
  </div>
);
