import { CopyField } from '../ui/copy/copy-field.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { TicketLink } from '../check/ticket-link.tsx';
import { useIsAlive } from '../drawn/use-is-alive.ts';
import { ticketText } from './ticket-text.ts';
import { useStandstill } from './use-standstill.ts';

/** Where the work stands, for the change ticket: for whoever has to stop here and go on another day. */
export function StopForTonight({ step }: { step: string }) {
  const isAlive = useIsAlive();
  const text = ticketText(useStandstill(step));
  return (
    <div className="no-print mt-6">
      <Disclosure summary="Stop for tonight">
        {isAlive ? (
          <CopyField
            label="Where it stands, for the change ticket"
            action="Copy the text"
            kind="secondary"
            rows={10}
            text={text}
            hint="It holds no password and nothing that you pasted. Ticks and answers stay in this browser."
          />
        ) : null}
        <TicketLink />
      </Disclosure>
    </div>
  );
}
