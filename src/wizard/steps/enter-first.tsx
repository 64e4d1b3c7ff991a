import { parseAddress } from '#diagnosis/address/parse-address.ts';
import type { Met } from '#diagnosis/guidance/before-join/advise.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import type { Outcome } from '../check/use-check.ts';
import { clockTime } from '../guidance/clock-time.ts';
import { TypeThis } from '../guidance/type-this.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { isAboutAddress } from './about-address.ts';
import { CheckNext } from './check-next.tsx';
import { NothingInTheWay } from './nothing-in-the-way.tsx';
import { usableValue } from './usable-value.ts';
import { useAnswers } from './use-answers.ts';
import { useNow } from './use-now.ts';

/** Most names of a text that are offered for a check. */
const maxOffered = 3;

/** The host of an address that can be checked; null for anything else. */
function checkable(value: string | undefined): string | null {
  const parsed = parseAddress(value ?? '');
  return parsed.ok ? parsed.value.address.host : null;
}

interface Props {
  entry: JoinError<JoinErrorId>;
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
 * What to type where a check in this tab found it; else what to check first. Names from a text or a link are hearsay: they fill the
 * field of the check, and nothing more.
 */
export function EnterFirst({ entry, outcome, concluded, met, onUse, onCheck }: Props) {
  const { answers, generation, to } = useAnswers();
  const now = useNow(null);
  if (entry.id === 'generic-join-failed')
    return (
      <Actions>
        <ButtonLink to={to('failed')}>Paste the raw error</ButtonLink>
      </Actions>
    );
  const aboutAddress = isAboutAddress(entry.id);
  if (entry.causedBy.length === 0 && !aboutAddress) return null;
  const best = usableValue(outcome, answers);
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
  const named = entry.id === 'certificate-name-mismatch' ? (answers.offered ?? []) : [];
  const typed = answers.entered ?? answers.host ?? answers.address;
  const hosts = [
    ...new Set([...named.flatMap((name) => checkable(name) ?? []).slice(0, maxOffered), checkable(typed)]),
  ];
  const [first, ...others] = hosts.filter((host) => host !== null);
  return (
    <Actions>
      <ButtonLink to={to('address', { address: first ?? answers.address })}>
        {first === undefined ? 'Check SPP’s address' : `Check ${first}`}
      </ButtonLink>
      {others.map((host) => (
        <ButtonLink key={host} kind="secondary" to={to('address', { address: host })}>
          Check {host}
        </ButtonLink>
      ))}
    </Actions>
  );
}
