import { parseAddress } from '#diagnosis/address/parse-address.ts';
import type { Met } from '#diagnosis/guidance/before-join/advise.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import type { Outcome } from '../check/use-check.ts';
import { useCheck } from '../check/use-check.ts';
import { clockTime } from '../guidance/clock-time.ts';
import { TypeThis } from '../guidance/type-this.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { isAboutAddress } from './about-address.ts';
import { CheckNext } from './check-next.tsx';
import { isWorthACheck } from './is-worth-a-check.ts';
import { NothingInTheWay } from './nothing-in-the-way.tsx';
import { usableValue } from './usable-value.ts';
import { useAnswers } from './use-answers.ts';
import { useNow } from './use-now.ts';
import type { Said } from './use-said.ts';

/** Most names of a text that are offered for a check. */
const maxOffered = 3;

/** The hosts of addresses that can be checked; what is none is left out. */
const checkable = (values: readonly (string | undefined)[]): string[] =>
  values.flatMap((value) => {
    const parsed = parseAddress(value ?? '');
    return parsed.ok ? [parsed.value.address.host] : [];
  });

interface Props {
  entry: JoinError<JoinErrorId>;
  /** What a text is said to name, and by whom. */
  said: Said | null;
  outcome: Outcome | null;
  /** The page was reached from a check before the join. */
  concluded: boolean;
  /** What was met before the join; null where no case of its own is known. */
  met: Met | null;
  /** Takes a tested value as the address. */
  onUse: (value: string) => void;
  onCheck: (host: string) => void;
}

/**
 * What to type where a check in this tab found it; else what to check first. Names from a text fill the field of the check, and nothing
 * more; names from a link are not even offered here, because this stands among the orders.
 */
export function EnterFirst({ entry, said, outcome, concluded, met, onUse, onCheck }: Props) {
  const { answers, generation, to } = useAnswers();
  const { own } = useCheck(answers.address);
  const now = useNow(null);
  if (entry.id === 'generic-join-failed')
    return (
      <Actions>
        <ButtonLink to={to('failed')}>Paste the raw error</ButtonLink>
      </Actions>
    );
  const aboutAddress = isAboutAddress(entry.id);
  if (!isWorthACheck(entry)) return null;
  const sayings = said?.from === 'tab' ? said.sayings : null;
  const best = usableValue(outcome, sayings);
  if (entry.id === 'transport-dns' && concluded && outcome !== null)
    return <CheckNext id={entry.id} outcome={outcome} met={met} onCheck={onCheck} />;
  if (
    outcome?.diagnosis.outcome === 'clear' &&
    (best === null || best.value === outcome.check.checked.address.host)
  )
    return <NothingInTheWay entry={entry} outcome={outcome} usable={best !== null} />;
  if (outcome !== null && best !== null && aboutAddress)
    return (
      <TypeThis
        value={best.value}
        generation={generation}
        tested={
          <>
            From <code>{outcome.check.checked.vantage.hostname}</code> at{' '}
            {clockTime(outcome.check.checkedAt, now)}: an SPP, and its certificate names this address.
          </>
        }
      >
        <Button onClick={() => onUse(best.value)}>Use this address</Button>
      </TypeThis>
    );
  if (concluded && outcome !== null)
    return <CheckNext id={entry.id} outcome={outcome} met={met} onCheck={onCheck} />;
  const { offered = [], entered, host } = sayings ?? {};
  const named = entry.id === 'certificate-name-mismatch' ? offered : [];
  const typed = entered ?? host ?? own ?? undefined;
  const [first, ...others] = new Set([...checkable(named).slice(0, maxOffered), ...checkable([typed])]);
  return (
    <Actions>
      <ButtonLink to={to('address', first === undefined ? {} : { address: Hearsay.of(first) })}>
        {first === undefined ? 'Check SPP’s address' : `Check ${first}`}
      </ButtonLink>
      {others.map((other) => (
        <ButtonLink key={other} kind="secondary" to={to('address', { address: Hearsay.of(other) })}>
          Check {other}
        </ButtonLink>
      ))}
    </Actions>
  );
}
