import type { ReactNode } from 'react';
import type { Generation, Mention } from '#diagnosis/guidance/generation.ts';
import { addressField, fieldLabel } from '#diagnosis/guidance/generation.ts';
import type { Known } from '#diagnosis/sources/known.ts';
import { BackScreen, FieldScreen, StrayScreen } from './back-screens.tsx';
import { Keys } from '../ui/keys.tsx';
import { Marked } from '../ui/marked.tsx';
import { backKeys } from './back-keys.ts';

interface Props {
  generation: Generation;
  mention: Mention;
  value: Known<string> | null;
  /** What to type into the field that is named, in a sentence. */
  enter: (field: string) => ReactNode;
}

/** The way Back of the visitor's browser, in three drawn screens with their words. */
export function BackSteps({ generation, mention, value, enter }: Props) {
  const { keys, otherwise } = backKeys(navigator.userAgent, navigator.platform, navigator.maxTouchPoints);
  const [label] = addressField[generation];
  const steps = [
    {
      screen: <StrayScreen />,
      words: 'Go to the browser tab in which you pressed Join. It now shows SPP, another page or an error.',
    },
    {
      screen: <BackScreen keys={keys} />,
      words: (
        <>
          Press Back until SPS shows <Marked text={fieldLabel(generation, mention)} />.
          <span className="block text-sm text-muted">
            Back in this browser: {keys === null ? null : <Keys keys={keys} />} {otherwise}
          </span>
        </>
      ),
    },
    {
      screen: <FieldScreen label={label ?? ''} value={value} />,
      words: enter(fieldLabel(generation, 'again')),
    },
  ];
  return (
    <>
      <ol className="mt-2 grid gap-4 wide:grid-cols-3">
        {steps.map(({ screen, words }, at) => (
          <li
            key={at}
            className="grid items-start content-start gap-x-3 gap-y-2 max-wide:grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))]"
          >
            {screen}
            <div className="flex gap-2">
              <span className="font-bold text-accent">{at + 1}.</span>
              <span className="min-w-0">{words}</span>
            </div>
          </li>
        ))}
      </ol>
      <p className="mt-2 text-sm text-muted">Sketches, not pictures of your browser or your SPS.</p>
    </>
  );
}
