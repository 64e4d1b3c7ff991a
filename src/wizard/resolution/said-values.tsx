import { quoteName } from '#diagnosis/address/quote-name.ts';
import type { Sayings } from '../answers/sayings.ts';

const rows: readonly { of: keyof Sayings; label: string }[] = [
  { of: 'entered', label: 'Typed on SPS' },
  { of: 'offered', label: 'The certificate names' },
  { of: 'host', label: 'Request to' },
  { of: 'code', label: 'Code' },
];

/** What a text is said to name, as a list; nothing where it names nothing. */
export function SaidValues({ sayings }: { sayings: Sayings }) {
  const shown = rows.filter(
    ({ of }) => sayings[of] !== undefined && !(of === 'host' && sayings.entered !== undefined),
  );
  if (shown.length === 0) return null;
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
      {shown.map(({ of, label }) => {
        const value = sayings[of];
        return (
          <div key={of} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd>
              <code className="break-all">
                {(typeof value === 'string' ? [value] : value)?.map(quoteName).join(', ')}
              </code>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
