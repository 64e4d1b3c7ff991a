import type { ReactNode } from 'react';
import type { StepId } from '../flow/flow.ts';
import { Page } from '../shell/page.tsx';
import { Rail } from '../steps/rail.tsx';
import { WaitAhead } from './wait-ahead.tsx';

/** A page on the way to Join: the rail beside it, and above all else what is left of a wait before the next try. */
export const JoinPage = ({ now, children }: { now: StepId; children: ReactNode }) => (
  <Page rail={<Rail now={now} />}>
    <WaitAhead />
    {children}
  </Page>
);
