import { isAddressAsItStands } from '#diagnosis/address/is-address-as-it-stands.ts';
import type { Met } from '#diagnosis/guidance/before-join/advise.ts';
import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import type { Outcome } from '../check/run/use-check.ts';
import { ClaimBox } from '../guidance/claim-box.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';

interface Props {
  entry: Pick<JoinError, 'fault'>;
  outcome: Outcome;
  /** What was met before the join; null where no case of its own is known. */
  met: Met | null;
  /** The press on Check of another address, or of the same again. */
  onCheck: (host: string) => void;
}

/** What to check after a check that ends here: never just the address that was checked a moment ago. */
export function CheckNext({ entry, outcome: { check, diagnosis }, met, onCheck }: Props) {
  const { address, facts } = check.checked;
  const primary = met?.values.primary;
  const claim = diagnosis.claims.find(({ from, value }) => from === 'status' && value === primary);
  const ofName =
    entry.fault === 'no-address' && address.kind === 'hostname' ? facts.endpoints.map(({ ip }) => ip) : [];
  const others = [...(primary === undefined ? [] : [primary]), ...ofName].filter(
    (host) => host !== address.host && isAddressAsItStands(host),
  );
  const [first] = others;
  const again = (
    <Button kind="secondary" onClick={() => onCheck(address.host)}>
      Check {address.host} again
    </Button>
  );
  if (first === undefined) return <Actions>{again}</Actions>;
  const checkFirst = <Button onClick={() => onCheck(first)}>Check {first}</Button>;
  return claim === undefined ? (
    <Actions>
      {checkFirst}
      {again}
    </Actions>
  ) : (
    <ClaimBox
      claim={claim}
      action={
        <>
          {checkFirst}
          {again}
        </>
      }
    />
  );
}
