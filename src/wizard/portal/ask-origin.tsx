import { useRef, useState } from 'react';
import type { MayFrame } from './may-frame.ts';
import { mayFrame, originOf, readPolicies } from './may-frame.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/fields/text-field.tsx';
import { CopyLine } from '../ui/copy/copy-line.tsx';
import { Notice } from '../ui/notice.tsx';

const unknown = {
  'no-answer': 'The server did not answer. Try again when it does.',
  'no-rule':
    'The answer says nothing of frames. A program in front of the server may have removed its headers; have them passed on as they are.',
  pattern:
    'The list has a pattern that this wizard’s server does not write, and only a browser decides on it. Try the lines in your page.',
} as const;

/** What the server’s answer means for a page at this origin. */
function Verdict({ origin, found }: { origin: string; found: MayFrame }) {
  if (found.is === 'unknown')
    return (
      <Notice tone="info" level={3} title="Not known">
        <p>{unknown[found.because]}</p>
      </Notice>
    );
  if (found.is === 'yes')
    return (
      <Notice tone="ok" level={3} title={`${origin} may show the wizard`}>
        <p>The server lists it in the headers of its pages.</p>
      </Notice>
    );
  if (found.is === 'mixed')
    return (
      <Notice tone="warn" level={3} title="Listed, and still not shown">
        <p>
          Your page is https:// and this wizard is http://: browsers show no such frame. Put the wizard behind
          https://.
        </p>
      </Notice>
    );
  const all = [...found.listed.filter((one) => one !== "'self'"), origin].join(',');
  return (
    <Notice tone="warn" level={3} title={`${origin} may not show the wizard`}>
      <p>The server does not list it. Whoever runs the server adds it, and starts it again:</p>
      <CopyLine line={`--frame-ancestors ${all}`} />
    </Notice>
  );
}

/** Asks the server whether a page at an origin may frame the wizard. What is typed stays here; only the headers of our own page are read. */
export function AskOrigin({ base }: { base: string }) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState(false);
  const [answer, setAnswer] = useState<{ origin: string; found: MayFrame } | null>(null);
  const asked = useRef(0);
  const ask = async () => {
    const origin = originOf(typed);
    setProblem(origin === null);
    setAnswer(null);
    asked.current += 1;
    const { current } = asked;
    if (origin === null) return;
    const found = mayFrame(await readPolicies(base), origin, base);
    if (asked.current === current) setAnswer({ origin, found });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <TextField
        label="Address of your portal"
        name="portal-origin"
        mono
        inputMode="url"
        value={typed}
        problem={problem ? 'This is no address like https://portal.example.' : null}
        action={<Button type="submit">Ask the server</Button>}
        onChange={(text) => {
          setTyped(text);
          setAnswer(null);
        }}
      />
      <div role="status">{answer === null ? null : <Verdict {...answer} />}</div>
    </form>
  );
}
