import type { Generation } from '#diagnosis/guidance/generation.ts';
import type { Known } from '#diagnosis/sources/known.ts';
import type { To } from '../../paths.ts';
import { ClaimBox } from '../../guidance/claim-box.tsx';
import { TypeThis } from '../../guidance/type-this.tsx';
import { Actions } from '../../ui/actions.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Card } from '../../ui/card.tsx';
import { ActionWords } from './action-words.tsx';
import type { Headline } from './headline.ts';
import type { MainAction } from './main-action.ts';
import { mayKeep } from './main-action.ts';
import type { Outcome } from '../run/use-check.ts';

interface Props {
  action: MainAction;
  outcome: Outcome;
  headline: Headline;
  generation: Generation;
  /** How long ago it was checked, where that is long; else null. */
  old: string | null;
  /** What may be typed on SPS now; null where nothing may. */
  value: Known<string> | null;
  /** What a value that may be typed still waits for; null for nothing. */
  waits: 'ways' | 'name' | null;
  /** The lines for a new certificate are shown already. */
  keeping: boolean;
  onKeep: () => void;
  toError: (id: string) => To;
  toNext: To;
  onUse: (value: string) => void;
  onCheck: (value: string) => void;
}

function Tested({ value, host, strict }: { value: string; host: string; strict: boolean }) {
  const named = strict ? '' : ' A client that checks only subjectAltName would refuse it.';
  return value === host ? (
    <>From this wizard’s server: an SPP, and its certificate covers this address.{named}</>
  ) : (
    <>From this wizard’s server: the same appliance, and its certificate covers this address.{named}</>
  );
}

const keepWords = ({ check }: Outcome): string =>
  `Keep the ${check.checked.address.kind === 'ipv4' ? 'address' : 'name'}, replace the certificate`;

/** The main button of an answer. */
function MainButton({ action, outcome, onKeep, toError, toNext, onUse, onCheck }: Props) {
  const { host } = outcome.check.checked.address;
  switch (action.does) {
    case 'go-on':
      return <ButtonLink to={toNext}>Continue: before you join</ButtonLink>;
    case 'use':
      return <Button onClick={() => onUse(action.value)}>Use this address</Button>;
    case 'check':
      return (
        <Button className="wrap-anywhere" onClick={() => onCheck(action.host)}>
          Check {action.host}
        </Button>
      );
    case 'check-again':
      return (
        <Button className="wrap-anywhere" onClick={() => onCheck(host)}>
          Check {host} again
        </Button>
      );
    case 'keep':
      return <Button onClick={onKeep}>{keepWords(outcome)}</Button>;
    case 'see':
      return <ButtonLink to={toError(action.error)}>See what to do</ButtonLink>;
  }
}

/** The value to type with its buttons, or the one action with its button. Never two that are the main one. */
export function ResultAction(props: Props) {
  const { action, outcome, generation, old, value, keeping, onKeep } = props;
  const { check, diagnosis } = outcome;
  const { host } = check.checked.address;
  const best = diagnosis.enter[0];
  const main = action.does === 'keep' && keeping ? null : <MainButton {...props} />;
  const keep =
    mayKeep(outcome) && action.does !== 'keep' && !keeping ? (
      <Button kind="quiet" className="text-left!" onClick={onKeep}>
        {keepWords(outcome)}
      </Button>
    ) : null;
  if (best !== undefined && value !== null)
    return (
      <TypeThis
        value={value}
        generation={generation}
        old={old}
        title={value === host ? 'Type exactly this' : 'Type this instead'}
        tested={<Tested value={value} host={host} strict={best.covers.strict} />}
      >
        {main}
        {keep}
      </TypeThis>
    );
  const claim =
    action.does === 'check' ? diagnosis.claims.find(({ value }) => value === action.host) : undefined;
  if (claim !== undefined)
    return (
      <ClaimBox
        claim={claim}
        action={
          <>
            {main}
            {keep}
          </>
        }
      />
    );
  return (
    <Card strong>
      <ActionWords {...props} />
      <Actions>
        {main}
        {keep}
      </Actions>
    </Card>
  );
}
