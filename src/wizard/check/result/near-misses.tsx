import { useState } from 'react';
import type { DatedCheck } from '#diagnosis/diagnose.ts';
import { clockTime } from '../../drawn/clock-time.ts';
import { Button } from '../../ui/button.tsx';
import { nearMisses } from './near-miss.ts';
import { recallAll } from '../run/remembered.ts';

/** Asks whether another address was meant, where this tab has seen an SPP one slip of the fingers away. */
export function NearMisses({ check, onCheck }: { check: DatedCheck; onCheck: (host: string) => void }) {
  const [missed] = useState(() => nearMisses(check, recallAll()));
  return missed.map(({ host, checkedAt }) => (
    <p key={host} className="my-4 flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="min-w-0">
        This differs by one letter from an address at which an SPP answered at{' '}
        {clockTime(checkedAt, check.checkedAt)}: <code>{host}</code>.
      </span>
      <Button kind="secondary" onClick={() => onCheck(host)}>
        Check {host}
      </Button>
    </p>
  ));
}
