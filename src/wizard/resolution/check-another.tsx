import { useState } from 'react';
import { describeProblem } from '#diagnosis/address/address-words.ts';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { removePrivateKeys } from '#diagnosis/secrets/remove-private-keys.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Marked } from '../ui/marked.tsx';
import { TextField } from '../ui/fields/text-field.tsx';

interface Props {
  /** No address of this case is offered for a check, so that this is the one to press. */
  isFirst: boolean;
  /** A press with an address in the field: its host. */
  onCheck: (host: string) => void;
}

/** The field to check an address, on the page that says to check one. */
export function CheckAnother({ isFirst, onCheck }: Props) {
  const [typed, setTyped] = useState('');
  const [judged, setJudged] = useState<string | null>(null);
  const parsed = parseAddress(typed);
  const form = (
    <form
      noValidate
      className="no-print mt-3"
      onSubmit={(event) => {
        event.preventDefault();
        setJudged(typed);
        if (parsed.ok) onCheck(parsed.value.address.host);
      }}
    >
      <TextField
        label={isFirst ? 'SPP’s address' : 'Another address of SPP'}
        name="another-address"
        mono
        inputMode="url"
        hint="The hostname or IPv4 address that you would type on SPS"
        value={typed}
        problem={judged === typed && !parsed.ok ? <Marked text={describeProblem(parsed.why)} /> : null}
        onChange={(next) => setTyped(removePrivateKeys(next).text)}
        action={
          <Button type="submit" kind={isFirst ? 'primary' : 'secondary'} className="shrink-0">
            Check
          </Button>
        }
      />
    </form>
  );
  return isFirst ? form : <Disclosure summary="Check another address">{form}</Disclosure>;
}
