import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { errorSeenAs } from '#diagnosis/join-errors/known-ids.ts';
import type { Known } from '#diagnosis/sources/known.ts';
import { SmallScreen } from '../../drawn/small-screen.tsx';
import { clockTime } from '../../drawn/clock-time.ts';
import type { To } from '../../paths.ts';
import { useNow } from '../../drawn/use-now.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { ChoiceList } from '../../ui/fields/choice-list.tsx';
import { Fold } from '../../ui/fold.tsx';
import { HiddenWords } from '../../ui/hidden-words.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Mark } from '../../ui/verdict-mark.tsx';
import { pathResult } from './path-result.ts';
import type { BrowserAnswer } from '../run/reported-paths.ts';
import { reportPaths, useReportedPaths } from '../run/reported-paths.ts';

interface Meaning {
  mark: Mark;
  says: string;
  /** The join error that it would become. */
  error?: JoinErrorId;
}

const meanings: Record<BrowserAnswer, Meaning> = {
  'sign-in': { mark: 'passed', says: 'You reported that SPP’s sign-in opens.' },
  warning: {
    mark: 'warning',
    says: 'The browser reaches a server and warns about its certificate. Browsers warn about SPP’s own certificate until it is replaced. Before you continue, open the certificate in the browser and compare its SHA-256 fingerprint with the one under “Everything that was seen”.',
  },
  'error-page': {
    mark: 'failed',
    says: 'You reported the browser’s own error page: a join from this browser would stop at move 2.',
    error: errorSeenAs['error-page'],
  },
  'other-site': {
    mark: 'failed',
    says: 'You reported another site: a join from this browser would stop at move 2.',
    error: errorSeenAs['other-site'],
  },
  unsure: {
    mark: 'unknown',
    says: 'SPP’s sign-in asks for a user name and then a password, and names no other product. Ask your SPP administrator what it looks like in your company.',
  },
};

const shows = (answer: Exclude<BrowserAnswer, 'unsure'>, words: string) => (
  <span className="flex items-center gap-x-3 gap-y-1.5 max-wide:flex-col max-wide:items-start">
    <SmallScreen shows={answer} />
    <span>{words}</span>
  </span>
);

const options = [
  { value: 'sign-in', label: shows('sign-in', 'SPP’s sign-in') },
  { value: 'warning', label: shows('warning', 'A browser warning about the certificate') },
  {
    value: 'error-page',
    label: shows('error-page', 'The browser’s own error page, such as “This site can’t be reached”'),
  },
  { value: 'other-site', label: shows('other-site', 'Another site, or another sign-in') },
  { value: 'unsure', label: 'I’m not sure' },
] as const;

interface Props {
  /** A checked address; nothing else may stand in the link. */
  host: Known<string>;
  toError: (id: JoinErrorId) => To;
}

/** The way from the visitor's browser to SPP: opened in a new tab, and marked by what the visitor saw there. */
export function BrowserPath({ host, toError }: Props) {
  const now = useNow(null);
  const { browser } = useReportedPaths(host);
  const meaning = browser && meanings[browser.answer];
  return (
    <Fold summary="Test it from your browser" result={pathResult(meaning?.mark ?? 'skipped')} offPaper>
      <p>
        {browser === undefined || meaning === undefined ? (
          'Your browser takes this path when SPP’s sign-in opens.'
        ) : (
          <>
            {meaning.says} <span className="text-muted">(Reported at {clockTime(browser.at, now)})</span>
          </>
        )}
      </p>
      {meaning?.error === undefined ? null : (
        <ButtonLink kind="secondary" to={toError(meaning.error)}>
          See what to do
        </ButtonLink>
      )}
      <p>
        <a href={`https://${host}/`} target="_blank" rel="noopener noreferrer" className="link wrap-anywhere">
          Open https://{host}/
          <Icon name="leave" className="ml-1.5" />
          <HiddenWords> (opens a new tab)</HiddenWords>
        </a>
      </p>
      <ChoiceList<BrowserAnswer>
        legend="What do you see?"
        name="browser-answer"
        options={options}
        value={browser?.answer ?? null}
        onChange={(answer) => reportPaths(host, { browser: { answer, at: Date.now() } })}
      />
      <p className="text-sm text-muted">The drawings are sketches, not screenshots.</p>
    </Fold>
  );
}
