import { HiddenWords } from '../ui/hidden-words.tsx';
import type { Stretches } from './cut-raw-text.ts';
import { cutRawText } from './cut-raw-text.ts';

interface Props extends Stretches {
  text: string;
}

/** The text as pasted, the deciding words marked, letters that were read differently outlined, passwords and tokens hidden. */
export const RawText = ({ text, ...stretches }: Props) => (
  <div
    tabIndex={0}
    role="region"
    aria-label="The text as you pasted it"
    className="my-3 max-h-[26rem] overflow-auto rounded print:max-h-none-lg border border-line bg-card px-4 py-3.5 font-mono text-sm leading-relaxed break-words whitespace-pre-wrap [unicode-bidi:isolate]"
  >
    {cutRawText(text, stretches).map((piece, at) => {
      if (piece.secret)
        return (
          <span key={at} className="rounded bg-paper text-muted">
            <span aria-hidden="true">••••</span>
            <HiddenWords>(hidden)</HiddenWords>
          </span>
        );
      if (piece.changed)
        return (
          <mark key={at} className="bg-warn-soft text-inherit outline-2 outline-warn outline-dotted">
            {piece.text}
          </mark>
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
