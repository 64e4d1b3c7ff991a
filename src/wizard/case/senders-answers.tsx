import type { ReactNode } from 'react';
import { quoteName } from '#diagnosis/address/quote-name.ts';
import type { SharedAnswers } from '#diagnosis/case/case.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { timeThere } from './links/time-there.ts';

const outcomes = { worked: 'it worked', failing: 'still failing', running: 'still running' } as const;

const value = (text: string | undefined) => (text === undefined ? null : <code>{text}</code>);
const titles = (ids: readonly JoinErrorId[] | undefined) =>
  ids === undefined || ids.length === 0 ? null : ids.map((id) => joinErrorById[id].title).join('; ');

/** A fact with its label. */
type Fact = readonly [label: string, value: ReactNode];

/** What the sender answered in the wizard, and what was read from the sender's text; only what was answered. */
export function answersOfSender(answers: SharedAnswers, offset: number): Fact[] {
  const { address, sps, spp, generation, account, outcome, entered, offered, host, path, code, tried } =
    answers;
  const facts: readonly Fact[] = [
    ['Address', value(address)],
    ['Version of SPS', value(sps)],
    ['Version of SPP, as typed', value(spp)],
    [
      'SPS speaks of',
      generation === undefined ? null : generation === 'unsure' ? 'not sure' : `“${generation}”`,
    ],
    [
      'Account for SPP',
      account === undefined ? null : account === 'ready' ? 'has both permissions' : 'not sure',
    ],
    ['Outcome', outcome === undefined ? null : outcomes[outcome]],
    ['Followed without success', titles(tried)],
    [
      'Wait before your next attempt, until',
      answers.clock === undefined ? null : timeThere(Number(answers.clock), offset),
    ],
    ['Entered on SPS, according to the text', value(entered)],
    ['Names in the certificate, according to the text', value(offered?.map(quoteName).join(', '))],
    ['Request to, according to the text', entered === undefined ? value(host) : null],
    ['Path', value(path)],
    ['Code', value(code)],
  ];
  return facts.filter(([, one]) => one !== null);
}
