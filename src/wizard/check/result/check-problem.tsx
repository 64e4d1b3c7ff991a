import { whyRefused } from '#diagnosis/guidance/why-refused.ts';
import type { ReactNode } from 'react';
import { useNow } from '../../drawn/use-now.ts';
import { Notice } from '../../ui/notice.tsx';
import { ReloadButton } from '../../ui/reload-button.tsx';
import type { CheckProblem } from '../run/problem.ts';

const goesOn = 'Everything else on this page still works: you can look up an error that you have.';

const words: Record<Exclude<CheckProblem['kind'], 'too-many'>, { title: string; text: string }> = {
  'not-an-address': {
    title: 'The checker does not accept this address',
    text: 'Nothing was checked.',
  },
  refused: {
    title: 'This checker does not look at that address',
    text: 'Nothing was dialled, and this says nothing about SPP.',
  },
  'other-host': {
    title: 'The checker does not know this page’s host name',
    text: 'Open the wizard at the address that the checker is set up for.',
  },
  off: { title: 'The check is switched off', text: goesOn },
  absent: {
    title: 'There is no checker here',
    text: 'This copy of the wizard is plain files, and only its server can look at an address. Nothing was checked, and this says nothing about SPP.',
  },
  broken: {
    title: 'The check ended without an answer',
    text: 'This says nothing about SPP. Check again.',
  },
  'signed-out': {
    title: 'You may have been signed out',
    text: 'Reload this page to sign in again. What you answered, or the case that you opened, is kept in this tab meanwhile. Nothing was checked, and this says nothing about SPP.',
  },
  offline: {
    title: 'The checker does not answer',
    text: `Nothing was checked, and this says nothing about SPP. The program behind this page has stopped, or the connection to it is down. ${goesOn}`,
  },
};

/** Where the checker does not tell: any of the four. */
const mayBeRefused =
  'Check an address that this checker may reach, or run the check from a machine in the network of SPS.';

/** The button that goes with a problem; `waits` while it is of no use yet. */
type Action = (waits: boolean) => ReactNode;

function TooMany({
  problem,
  action,
}: {
  problem: Extract<CheckProblem, { kind: 'too-many' }>;
  action: Action | undefined;
}) {
  const now = useNow(1000);
  const seconds = Math.ceil((problem.retryAt - now) / 1000);
  return (
    <Notice tone="warn" title="Too many checks in a short time">
      <p role="timer">
        {seconds > 0 ? (
          <>
            Check again in <b>{seconds} s</b>.
          </>
        ) : (
          'You can check again now.'
        )}
      </p>
      {action?.(seconds > 0)}
    </Notice>
  );
}

/** Why there is no result. Never looks like a verdict on the address. */
export function CheckProblemNotice({ problem, action }: { problem: CheckProblem; action?: Action }) {
  if (problem.kind === 'too-many') return <TooMany problem={problem} action={action} />;
  const { title, text } = words[problem.kind];
  return (
    <Notice tone={problem.kind === 'absent' ? 'info' : 'warn'} title={title}>
      {problem.detail === null || problem.kind === 'refused' ? null : <p>{problem.detail}</p>}
      <p>
        {text}
        {problem.kind === 'refused'
          ? ` ${problem.reason === null ? mayBeRefused : whyRefused[problem.reason]}`
          : null}
      </p>
      {problem.kind === 'signed-out' ? <ReloadButton /> : action?.(false)}
    </Notice>
  );
}
