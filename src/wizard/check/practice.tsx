import { useQuery } from '@tanstack/react-query';
import { hosting } from '../hosting/hosting.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { aboutQuery } from './run/about-query.ts';

/** The practice appliances to try, where this checker has them. Their place is kept until it has said so, and where it has none: nothing below moves. */
export function Practice({ onCheck }: { onCheck: (address: string) => void }) {
  const { data } = useQuery(aboutQuery);
  if (hosting() !== 'server') return null;
  const practice = data?.practice ?? [];
  return (
    <div className={`mt-8 border-t border-line pt-2 ${practice.length === 0 ? 'invisible' : ''}`}>
      <Disclosure summary="No appliance at hand? Try a practice appliance">
        <p className="text-sm text-muted">
          Simulated appliances inside this program, one for each fault. Nothing leaves this machine.
        </p>
        <ul className="grid gap-1">
          {practice.map(({ address, shows }) => (
            <li key={address} className="flex flex-wrap items-baseline gap-x-3">
              <Button
                kind="quiet"
                className="font-mono"
                aria-label={`Check ${address}`}
                onClick={() => onCheck(address)}
              >
                {address}
              </Button>
              <span className="min-w-0 text-sm text-muted">{shows}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
