import { parseAddress } from '#diagnosis/address/parse-address.ts';
import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import type { Outcome } from '../check/use-check.ts';
import { clockTime } from '../guidance/clock-time.ts';
import { TypeThis } from '../guidance/type-this.tsx';
import { Actions } from '../ui/actions.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Notice } from '../ui/notice.tsx';
import { useAnswers } from './use-answers.ts';
import { useNow } from './use-now.ts';

/** Most names of a text that are offered for a check. */
const maxOffered = 3;

/** The host of an address that can be checked; null for anything else. */
function checkable(value: string | undefined): string | null {
  const parsed = parseAddress(value ?? '');
  return parsed.ok ? parsed.value.address.host : null;
}

/**
 * What to type where a check in this tab found it; else what to check first. Names from a text or a link are hearsay: they fill the
 * field of the check, and nothing more.
 */
export function EnterFirst({ entry, outcome }: { entry: JoinError; outcome: Outcome | null }) {
  const { answers, generation, to } = useAnswers();
  const now = useNow(null);
  const best = outcome?.diagnosis.enter[0];
  if (entry.causedBy.length === 0) return null;
  if (outcome !== null && best !== undefined && best.value === outcome.check.checked.address.host)
    return (
      <Notice tone="info" level={3} title={<>Our server finds nothing in the way at {best.value}</>}>
        <p>
          As seen from <code>{outcome.check.checked.vantage.hostname}</code> at{' '}
          {clockTime(outcome.check.checkedAt, now)}. So what SPS met lies between SPS and SPP, or has changed
          since.
        </p>
      </Notice>
    );
  if (outcome !== null && best !== undefined)
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
      />
    );
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
