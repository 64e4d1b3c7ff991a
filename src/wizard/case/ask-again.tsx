import type { SharedCase } from '#diagnosis/case/case.ts';
import { useNow } from '../drawn/use-now.ts';
import type { ButtonKind } from '../ui/button-look.ts';
import { LinkField } from './link-field.tsx';
import { withNote } from './with-note.ts';

const words =
  'Could you check SPP’s address again and share the case again? Open this link and press “Check again”:';

/** Asks the sender to look again from where the sender stands: the only check that says something of the sender's network. */
export function AskAgain({ shared, kind = 'secondary' }: { shared: SharedCase; kind?: ButtonKind }) {
  const now = useNow(null);
  return (
    <LinkField
      shared={withNote(shared, { again: true }, now)}
      label="Send this to whoever shared the case"
      action="Copy the request"
      kind={kind}
      words={words}
    />
  );
}
