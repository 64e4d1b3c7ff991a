import { quoteName } from '../../address/quote-name.ts';
import { joinErrorById } from '../../join-errors/catalogue.ts';
import type { JoinErrorId } from '../../join-errors/catalogue.ts';
import { finerCause } from './finer-cause.ts';
import type { SharedAnswers } from '../shared-answers.ts';

/** What an answer is shown as: `says`, our own words; `values`, what somebody typed or a text named. */
export type ShownAnswer =
  { label: string; says: readonly string[] } | { label: string; values: readonly string[] };

interface Context {
  answers: SharedAnswers;
  /** An instant in words. */
  when: (atMs: number) => string;
}
/** The shown form of one answer; null where it has none, as for an answer of another version. */
type Shows<Value> = (value: Value, context: Context) => readonly string[] | null;
type Row<Value> = readonly [label: string, form: 'says' | 'values', shows: Shows<Value>];

const itself: Shows<string> = (value) => [value];
const quoted: Shows<string> = (value) => [quoteName(value)];
const title = (id: JoinErrorId): string => joinErrorById[id].title;

/** How each answer is shown, in this order: the compiler asks for every row of the table. */
const rows: { readonly [Name in keyof SharedAnswers]-?: Row<NonNullable<SharedAnswers[Name]>> } = {
  address: ['Address', 'values', itself],
  error: ['Error at hand', 'says', (id) => [title(id)]],
  from: ['How the error was named', 'says', () => ['recognised in a text that was pasted']],
  entered: ['Entered on SPS, according to the text', 'values', quoted],
  offered: ['Names in the certificate, according to the text', 'values', (names) => names.map(quoteName)],
  host: ['Request to, according to the text', 'values', quoted],
  path: ['Path', 'values', itself],
  code: ['Code', 'values', itself],
  reason: [
    'What the text says of the cause',
    'says',
    (_, { answers }) => {
      const cause = finerCause(answers);
      return cause === null ? null : [cause];
    },
  ],
  sps: ['Version of SPS', 'values', itself],
  spp: ['Version of SPP, as typed', 'values', itself],
  generation: ['SPS speaks of', 'says', (word) => [word === 'unsure' ? 'not sure' : `“${word}”`]],
  account: [
    'Account for SPP',
    'says',
    (account) => [account === 'ready' ? 'has both permissions' : 'not sure'],
  ],
  before: [
    'Some SPS was joined before',
    'says',
    (before) => [{ yes: 'yes, as SPP says', no: 'no, as SPP says', unknown: 'not known' }[before]],
  ],
  outcome: [
    'Outcome',
    'says',
    (outcome) => [{ worked: 'it worked', failing: 'still failing', running: 'still running' }[outcome]],
  ],
  decided: [
    'What decides it',
    'says',
    (id, { answers: { error } }) => {
      const answer =
        error && joinErrorById[error].decision?.answers.find((one: { id: string }) => one.id === id);
      return answer ? [answer.text] : null;
    },
  ],
  tried: ['Followed without success', 'says', (ids) => ids.map(title)],
  waits: ['The last try failed with', 'says', (id) => [title(id)]],
  clock: ['Wait before the next try, until', 'says', (clock, { when }) => [when(Number(clock))]],
  mayChangeSpp: ['May change SPP', 'says', () => ['no: steps there go to somebody else']],
};

/** What the sender answered in the wizard, and what was read from the sender's text: only what was answered. */
export function answersInWords(answers: SharedAnswers, when: Context['when']): ShownAnswer[] {
  return (Object.keys(rows) as (keyof SharedAnswers)[]).flatMap((name) => {
    const [label, form, shows] = rows[name] as Row<unknown>;
    const value = answers[name];
    const shown = value === undefined ? null : shows(value, { answers, when });
    return shown === null || shown.length === 0 ? [] : [{ label, [form]: shown } as ShownAnswer];
  });
}
