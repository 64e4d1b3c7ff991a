import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import { toOtherError } from '../answers/forgets.ts';
import { Tile } from '../drawn/tile.tsx';
import { Tiles } from '../drawn/tiles.tsx';
import { useAnswers } from '../said/use-answers.ts';
import type { Symptom } from './symptoms.ts';
import { symptoms } from './symptoms.ts';

/** What is commonly seen of a failed join, drawn; less what was tried already. */
export function SymptomTiles() {
  const { answers, to } = useAnswers();
  const left = joinErrors.filter(({ id }) => answers.tried?.includes(id) !== true);
  const shown = symptoms.filter(
    ({ leads }) => !('error' in leads) || left.some(({ id }) => id === leads.error),
  );
  const leadTo = ({ leads }: Symptom) =>
    'error' in leads
      ? to('resolution', { ...toOtherError(answers), error: leads.error })
      : 'asks' in leads
        ? to('symptom', { decided: leads.asks.id })
        : to(leads.step, { outcome: undefined });
  return (
    <Tiles>
      {shown.map((symptom) => (
        <Tile
          key={symptom.title}
          to={leadTo(symptom)}
          shows={symptom.shows}
          title={symptom.title}
          hint={symptom.hint}
        />
      ))}
    </Tiles>
  );
}
