import type { Range } from '#diagnosis/recognition/recognition.ts';
import type { Part } from './part-with-words.ts';
import type { PictureRead } from './picture-news.ts';

/** Below this the engine itself is in doubt of a word; of 100. */
const leastSure = 70;

interface Props {
  read: PictureRead;
  /** Ranges of the text of this picture that decided for an error. */
  decided: readonly Range[];
  /** What is shown of it. */
  part: Part;
}

const percent = (of: number, whole: number): string => `${(100 * of) / whole}%`;

/** Where the words of a picture stand: a frame around each that decided, a dotted line below each that is in doubt. */
export function Places({ read: { words }, decided, part: { left, top, width, height } }: Props) {
  return words.map((word) => {
    const isDeciding = decided.some(([start, end]) => word.start < end && start < word.end);
    const isDoubtful = word.confidence < leastSure;
    if (!isDeciding && !isDoubtful) return null;
    return (
      <span
        key={word.start}
        aria-hidden="true"
        data-place={isDeciding ? 'decided' : 'doubtful'}
        className={`absolute ${isDeciding ? 'border-2 border-warn' : 'border-b-2 border-dotted border-fail'}`}
        style={{
          left: percent(word.left - left, width),
          top: percent(word.top - top, height),
          width: percent(word.width, width),
          height: percent(word.height, height),
        }}
      />
    );
  });
}
