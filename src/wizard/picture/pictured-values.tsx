import { quoteName } from '#diagnosis/address/quote-name.ts';
import { easilyMisread } from '#diagnosis/pictured-text/easily-misread.ts';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import type { Sayings } from '../answers/sayings.ts';
import { HiddenWords } from '../ui/hidden-words.tsx';

const rows: readonly { of: keyof Sayings; label: string }[] = [
  { of: 'entered', label: 'Typed on SPS' },
  { of: 'offered', label: 'The certificate names' },
  { of: 'host', label: 'Request to' },
  { of: 'path', label: 'Path' },
  { of: 'code', label: 'Code' },
];

/** Longest path that is shown, in UTF-16 units. */
const longest = 120;

/** A value whose letters that are easily misread are marked. */
function Doubted({ value }: { value: string }) {
  const marks = easilyMisread(value);
  return (
    <code className="break-all">
      {marks.map(([start, end], at) => (
        <span key={start}>
          {value.slice(marks[at - 1]?.[1] ?? 0, start)}
          <mark className="border-b-2 border-dotted border-warn bg-transparent text-inherit">
            {value.slice(start, end)}
          </mark>
        </span>
      ))}
      {value.slice(marks.at(-1)?.[1] ?? 0)}
      {marks.length === 0 ? null : <HiddenWords>(some letters of it are easily misread)</HiddenWords>}
    </code>
  );
}

/** What a picture seems to name, letter by letter to be compared: nothing of it is used in a step, checked, or to be typed. */
export function PicturedValues({ heard }: { heard: Hearsay<Sayings> }) {
  const sayings = Hearsay.open(heard);
  const shown = rows.flatMap(({ of, label }) => {
    const value = sayings[of];
    return value === undefined ? [] : [{ label, values: typeof value === 'string' ? [value] : value }];
  });
  if (shown.length === 0) return null;
  return (
    <>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        {shown.map(({ label, values }) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd>
              {values.map((value, at) => (
                <span key={`${at} ${value}`}>
                  {at === 0 ? '' : ', '}
                  <Doubted value={quoteName(value.slice(0, longest))} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-muted">
        This was read from a picture. Letters that are easily misread are underlined: O and 0, l, 1 and I, S
        and 5, rn and m. Compare each value with its source, and type none of them from here.
      </p>
    </>
  );
}
