import type { Generation } from '#diagnosis/guidance/generation.ts';
import { addressField, spsWords } from '#diagnosis/guidance/generation.ts';
import type { Known } from '#diagnosis/sources/known.ts';
import { Badge } from './badge.tsx';
import { Sketch } from './sketch.tsx';
import { menuOfSps, WindowBar } from './window-bar.tsx';

interface Props {
  /** What stands in the field; null leaves it empty. */
  value: Known<string> | null;
  generation: Generation;
}

/** SPS’s menu from afar, with the page at hand lit. */
const Menu = () => (
  <svg
    aria-hidden="true"
    viewBox="0 0 100 68"
    className="w-16 shrink-0 self-start text-line max-wide:hidden wide:w-26"
    strokeWidth="8"
    strokeLinecap="round"
  >
    <path d="M4 6h92M4 24h70M4 60h58" className="stroke-current" />
    <path d="M4 42h82" className="stroke-accent" />
  </svg>
);

/** SPS’s form for the join: the field with the value in it (1), and **Join** (2). */
export function SpsForm({ value, generation }: Props) {
  const [label] = addressField[generation];
  return (
    <Sketch
      name={`SPS’s page ${menuOfSps}. 1: the field “${label}”, ${value === null ? 'still empty' : `with ${value} in it`}. 2: below it, the button Join.`}
      caption={
        generation === 'unsure' ? (
          <>
            Newer versions call the field <b>{spsWords.link.field.label}</b>.
          </>
        ) : null
      }
    >
      <div className="overflow-hidden rounded-lg border border-line bg-card">
        <WindowBar>SPS · {menuOfSps}</WindowBar>
        <div className="flex gap-8 px-3 pt-2 pb-3 wide:px-4.5 wide:pt-4 wide:pb-5">
          <Menu />
          <div className="min-w-0 flex-1 pr-4 wide:pr-6">
            <p className="text-xs font-bold wide:text-sm">{label}</p>
            <p className="relative mt-1 min-h-10 rounded-control border-3 border-accent bg-accent-soft px-3 py-1 wide:px-4 wide:py-1.5">
              <code className="text-lg font-bold">{value}</code>
              <Badge number={1} filled />
            </p>
            <p className="relative mt-3 inline-block rounded-control border-2 border-accent bg-accent px-6 py-1 text-sm font-bold text-on-accent wide:py-1.5">
              Join
              <Badge number={2} />
            </p>
          </div>
        </div>
      </div>
    </Sketch>
  );
}
