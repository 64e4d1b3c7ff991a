import type { RefObject } from 'react';
import type { Generation } from '#diagnosis/guidance/generation.ts';
import { fieldLabel } from '#diagnosis/guidance/generation.ts';
import { describeNotes, describeProblem } from '#diagnosis/address/address-words.ts';
import { Button } from '../ui/button.tsx';
import { Marked } from '../ui/marked.tsx';
import { TextField } from '../ui/fields/text-field.tsx';
import type { CheckInHand } from './run/use-check.ts';

interface Props {
  typed: string;
  check: Pick<CheckInHand, 'parsed'>;
  generation: Generation;
  /** Whether to say what is in the way of what stands in the field: not while it is being typed. */
  judged: boolean;
  onType: (typed: string) => void;
  /** The field itself, for who gives the focus back to it. */
  field?: RefObject<HTMLInputElement | null>;
  /** Pressed, whatever stands in the field. */
  onPress: () => void;
}

/** Where more than one address was understood: each, to fill the field with. The press that checks stays yours. */
function Choices({ hosts, onChoose }: { hosts: readonly string[]; onChoose: (host: string) => void }) {
  if (hosts.length === 0) return null;
  return (
    <div role="group" aria-label="Which address is SPP’s?" className="mt-2 flex flex-wrap gap-2">
      {hosts.map((host) => (
        <Button key={host} kind="secondary" className="break-all" onClick={() => onChoose(host)}>
          {host}
        </Button>
      ))}
    </div>
  );
}

/** How what was typed was read, where that is not as it stood. */
export function ReadAs({ parsed }: Pick<CheckInHand, 'parsed'>) {
  const notes = parsed.ok ? [...describeNotes(parsed.value)] : [];
  return !parsed.ok || notes.length === 0 ? null : (
    <>
      Read as <code className="text-ink">{parsed.value.address.host}</code>. <Marked text={notes.join(' ')} />
    </>
  );
}

/** The address as it will be typed on SPS, and the press that checks it. */
export function AddressField({
  typed,
  check: { parsed },
  generation,
  judged,
  field,
  onType,
  onPress,
}: Props) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onPress();
      }}
    >
      <TextField
        label="SPP address"
        name="address"
        {...(field && { ref: field })}
        mono
        inputMode="url"
        hint={
          <>
            An IPv4 address or a hostname, as you would enter it in SPS’s field{' '}
            <Marked text={fieldLabel(generation)} />
          </>
        }
        value={typed}
        problem={judged && !parsed.ok ? <Marked text={describeProblem(parsed.why)} /> : null}
        onChange={onType}
        action={
          <Button type="submit" className="min-w-28 shrink-0">
            Check
          </Button>
        }
      />
      {judged && !parsed.ok ? <Choices hosts={parsed.why.choices} onChoose={onType} /> : null}
      <p role="status" className="mt-2 text-sm text-muted">
        <ReadAs parsed={parsed} />
      </p>
    </form>
  );
}
