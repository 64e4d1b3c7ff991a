import { useState } from 'react';
import { describeProblem } from '#diagnosis/address/address-words.ts';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { removePrivateKeys } from '#diagnosis/secrets/remove-private-keys.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';

/** Asks which address the certificate is to be for. It is judged in this browser; nothing is looked up. */
export function JudgedAddress({ address, onJudge }: { address: string; onJudge: (host: string) => void }) {
  const [typed, setTyped] = useState(address);
  const [isAsked, setAsked] = useState(false);
  const parsed = parseAddress(typed);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (parsed.ok) onJudge(parsed.value.address.host);
      }}
    >
      <TextField
        label="Address that you type on SPS"
        hint="Nothing is sent: the certificate is judged here."
        name="judged-address"
        mono
        inputMode="url"
        value={typed}
        problem={isAsked && !parsed.ok ? describeProblem(parsed.why) : null}
        onChange={(next) => {
          setAsked(false);
          setTyped(removePrivateKeys(next).text);
        }}
        action={
          <Button type="submit" kind="secondary">
            Judge it
          </Button>
        }
      />
    </form>
  );
}
