import { useEffect, useRef, useState } from 'react';
import type { Choices } from '#embed/choices.ts';
import { openFrame } from '#embed/open-frame.ts';

/** How long nothing has to change before the frame is opened anew, in ms: not at every letter that is typed. */
const restsFor = 400;

/** The frame that a portal would have with these choices, made by the very script that portals load. */
export function Preview({ base, choices }: { base: string; choices: Choices }) {
  const place = useRef<HTMLDivElement>(null);
  const wanted = JSON.stringify(choices);
  const [shown, setShown] = useState(wanted);
  useEffect(() => {
    const rest = setTimeout(() => setShown(wanted), restsFor);
    return () => clearTimeout(rest);
  }, [wanted]);
  useEffect(() => {
    const { current } = place;
    if (current === null) return undefined;
    const { frame, close } = openFrame({
      base,
      choices: JSON.parse(shown) as Choices,
      shareAddress: false,
      teller: current,
      shown: 'embed=preview',
    });
    current.replaceChildren(frame);
    return close;
  }, [base, shown]);
  return (
    <div className="no-print mt-3 rounded-control border-2 border-dashed border-control p-2" ref={place} />
  );
}
