import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { clockTime } from '../drawn/clock-time.ts';
import { TypeThis } from '../guidance/type-this.tsx';
import { CheckAnother } from './check-another.tsx';
import type { Resolution } from './use-resolution.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { CheckNext } from './check-next.tsx';
import { isWorthACheck } from './is-worth-a-check.ts';
import { NoDetails } from './no-details.tsx';
import { NothingInTheWay } from './nothing-in-the-way.tsx';
import { useAnswers } from '../said/use-answers.ts';
import { useNow } from '../drawn/use-now.ts';

/** Most names of a text that are offered for a check. */
const maxOffered = 3;

/** The hosts of addresses that can be checked; what is none is left out. */
const checkable = (values: readonly (string | undefined)[]): string[] =>
  values.flatMap((value) => {
    const parsed = parseAddress(value ?? '');
    return parsed.ok ? [parsed.value.address.host] : [];
  });

interface Props {
  resolution: Resolution;
  /** Takes a tested value as the address. */
  onUse: (value: string) => void;
  onCheck: (host: string) => void;
}

/**
 * What to type where a check in this tab found it; else what to check first. Names from a text are offered for a check, and nothing
 * more; names from a link are not even offered here, because this stands among the orders.
 */
export function AddressToTry({ resolution, onUse, onCheck }: Props) {
  const { entry, variant, said, concluded, met, best, check } = resolution;
  const { outcome, own } = check;
  const { generation } = useAnswers();
  const now = useNow(null);
  if (entry.recognise?.lastResort === true) return <NoDetails resolution={resolution} onCheck={onCheck} />;
  const aboutAddress = entry.mendedBy !== undefined;
  if (!isWorthACheck(entry)) return null;
  const sayings = said?.from === 'tab' ? said.sayings : null;
  if (entry.fault === 'no-address' && concluded && outcome !== null)
    return <CheckNext entry={entry} outcome={outcome} met={met} onCheck={onCheck} />;
  if (
    outcome?.diagnosis.outcome === 'clear' &&
    (best === null || best.enter.value === outcome.check.checked.address.host)
  )
    return <NothingInTheWay entry={entry} outcome={outcome} usable={best !== null} />;
  if (best !== null && aboutAddress)
    return (
      <TypeThis
        value={best.enter.value}
        generation={generation}
        tested={
          <>
            From <code>{best.outcome.check.checked.vantage.hostname}</code> at{' '}
            {clockTime(best.outcome.check.checkedAt, now)}: an SPP, and its certificate names this address.
          </>
        }
      >
        <Button onClick={() => onUse(best.enter.value)}>Use this address</Button>
      </TypeThis>
    );
  if (concluded && outcome !== null)
    return (
      <>
        <CheckNext entry={entry} outcome={outcome} met={met} onCheck={onCheck} />
        {aboutAddress ? <CheckAnother isFirst={false} onCheck={onCheck} /> : null}
      </>
    );
  // An IP address that is written as a name fails again: another address is asked for, and this one not offered.
  if (variant === 'ip-as-dns-name') return <CheckAnother isFirst onCheck={onCheck} />;
  const { offered = [], entered, host } = sayings ?? {};
  const names = entry.mendedBy === 'an-address-in-the-certificate' ? offered : [];
  const typed = outcome === null ? (entered ?? host ?? own ?? undefined) : undefined;
  const [first, ...others] = new Set([...checkable(names).slice(0, maxOffered), ...checkable([typed])]);
  return (
    <>
      {first === undefined ? null : (
        <Actions>
          {[first, ...others].map((one, at) => (
            <Button key={one} kind={at === 0 ? 'primary' : 'secondary'} onClick={() => onCheck(one)}>
              Check {one}
            </Button>
          ))}
        </Actions>
      )}
      <CheckAnother isFirst={first === undefined} onCheck={onCheck} />
    </>
  );
}
