import { useQuery } from '@tanstack/react-query';
import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import { aboutQuery } from '../check/run/about-query.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';

/** Raw errors to practise with, where the practice lab is on. */
export function PracticeTexts({ onPick }: { onPick: (text: string) => void }) {
  const { data } = useQuery(aboutQuery);
  if (data?.lab !== true) return null;
  return (
    <div className="mt-8 border-t border-line pt-2">
      <Disclosure summary="No error at hand? Try a practice text">
        <ul className="grid gap-1">
          {joinErrors.map(({ id, title, examples }) => {
            const example = examples[0];
            return example === undefined ? null : (
              <li key={id}>
                <Button kind="quiet" className="text-left" onClick={() => onPick(example.text)}>
                  {title}
                </Button>
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </div>
  );
}
