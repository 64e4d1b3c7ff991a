import { useEffect, useState } from 'react';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import { KeysTakenOut } from './evidence/secret-notice.tsx';
import { walk } from '../flow/walk.ts';
import { OpenFile, DropTarget } from '../ui/fields/open-file.tsx';
import { PicturesHere } from '../picture/pictures-here.tsx';
import { OpenPictures } from '../picture/ways-in.tsx';
import { openGiven } from './open-given.ts';
import { ScanStatus } from './scan/scan-status.tsx';
import { useScan } from './scan/use-scan.ts';
import { Actions } from '../ui/actions.tsx';
import { Answer, askedHere } from '../ui/answer.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Divider } from '../ui/divider.tsx';
import type { Asked } from '../ui/how-to-show.ts';
import { Lead } from '../ui/lead.tsx';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { TextArea } from '../ui/fields/text-area.tsx';
import { Opened } from './opened.tsx';
import type { Pasted } from '../said/pasted.ts';
import { longestAtOnce } from './longest-at-once.ts';
import { keepPasted, lastPasted, nothingPasted } from '../said/pasted.ts';
import { PracticeTexts } from './practice-texts.tsx';
import { bringPastedReader } from '../said/pasted-reader.ts';
import { callOfText } from '../said/read-text.ts';
import { runningClock } from '../said/running-clock.ts';
import { ShareThis } from '../said/share-this.tsx';
import { Tried } from './tried.tsx';
import { Undecided } from './undecided.tsx';
import { useAnswers } from '../said/use-answers.ts';
import { useGivenPictures } from './use-given-pictures.ts';
import { valuesOf } from '../said/values-of.ts';
import { warmUpRecognising } from './warm-up.ts';

// Nothing is pasted before this page is there.
bringPastedReader();

/** Paste what the join said, or open the file in which it stands. Both stay in the memory of this tab. */
export function FailedPage() {
  const { answers, answer, goOn, to } = useAnswers();
  useEffect(warmUpRecognising, []);
  const [pasted, setPasted] = useState(lastPasted);
  const [atFirst] = useState(pasted);
  const [empty, setEmpty] = useState(false);
  const { text, asked, file, keys } = pasted;
  const keep = (next: Pasted): Pasted => {
    const kept = keepPasted(next);
    setPasted(kept);
    return kept;
  };
  const [shown, setShown] = useState<Asked | null>(null);
  const scan = useScan((name, result) =>
    keep({ ...lastPasted(), asked: false, file: { kind: 'log', name, result } }),
  );
  const write = (next: string, pictured = lastPasted().pictured) => {
    scan.reset();
    const { file: found } = keep({
      ...nothingPasted,
      text: next,
      keys: next === '' ? [] : lastPasted().keys,
      pictured: pictured && next !== '',
    });
    setShown(found?.kind === 'secret' ? askedHere() : null);
  };
  const dropEndedClock = () => {
    if (answers.clock !== undefined && runningClock(answers.clock, Date.now()) === undefined)
      answer({ clock: undefined });
  };
  const find = (given: string) => {
    setEmpty(given.trim() === '');
    const { text: wanted, file: found } = keep({ ...lastPasted(), text: given, asked: true, file: null });
    if (found !== null) {
      setShown(askedHere());
      return;
    }
    const here = wanted.trim() === '' ? null : askedHere();
    if (wanted.length > longestAtOnce) {
      keep({ ...lastPasted(), asked: false });
      setShown(here);
      dropEndedClock();
      scan.start(new Blob([wanted]), 'the text');
      return;
    }
    const call = callOfText(wanted, answers.tried);
    if (call.is === 'known') {
      goOn('failed', { ...valuesOf(call.match), clock: runningClock(answers.clock, Date.now()) });
      return;
    }
    setShown(here);
    dropEndedClock();
  };
  const open = (opened: File) =>
    openGiven(opened, {
      begin: () => {
        scan.reset();
        setShown(null);
      },
      show: setShown,
      keep,
      find,
      scan: (file, name) => {
        dropEndedClock();
        scan.start(file, name);
      },
      fail: scan.fail,
    });
  const { pictures, give, openAll, takeTexts } = useGivenPictures(open, (next) => {
    scan.reset();
    keep(next);
    setShown(askedHere());
    dropEndedClock();
  });
  const stillFails = answers.tried !== undefined;
  // Then the time left stands beside "Join once more".
  const saysToWait = asked && callOfText(text, answers.tried).is === 'again';
  return (
    <>
      <PageTitle>{stillFails ? 'Still failing' : 'What did the join say?'}</PageTitle>
      <Tried pasted={asked || file !== null ? pasted : atFirst} waits={!saysToWait} />
      {stillFails ? <h2 className="mt-7 text-xl">What does SPS say now?</h2> : null}
      <Lead>
        Paste the error, the whole page, a screenshot, a certificate, or what openssl or curl prints. Or drop
        files here. All of it stays in this browser.
      </Lead>
      {answers.error === undefined ? null : (
        <LinkCards columns={1}>
          <LinkCard
            to={to('resolution')}
            title={joinErrorById[answers.error].title}
            hint="Open the resolution of this error"
          />
        </LinkCards>
      )}
      <DropTarget onFiles={(files) => void openAll(files)}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            find(text);
          }}
        >
          <TextArea
            label="Error text"
            name="error-text"
            mono
            placeholder="Error joining to SPP: SPS has failed to join to SPP. For more information, see the error details. (JoinFailed) …"
            value={text}
            problem={
              empty && text.trim() === ''
                ? 'There is no text yet. Paste what you see, or pick it below.'
                : null
            }
            onChange={write}
          />
          <Actions>
            <Button type="submit" kind={stillFails ? 'secondary' : 'primary'}>
              Find the resolution
            </Button>
            <OpenFile onFiles={(files) => void openAll(files)}>Open a log file or a certificate</OpenFile>
            <OpenPictures onPictures={give} />
            {text === '' && file === null ? null : (
              <Button kind="quiet" onClick={() => write('')}>
                Clear
              </Button>
            )}
          </Actions>
        </form>
      </DropTarget>
      <PicturesHere given={pictures} text={text} onRead={takeTexts} />
      <KeysTakenOut kinds={keys} />
      <Answer
        asked={shown}
        ready={scan.state.kind !== 'running'}
        meanwhile={shown === null ? '' : 'Reading.'}
      >
        <ScanStatus state={scan.state} onCancel={scan.cancel} />
        {file === null ? null : <Opened file={file} />}
        {asked && text.trim() !== '' ? (
          <>
            <Undecided text={text} />
            <ShareThis change={{ error: undefined }} />
          </>
        ) : null}
      </Answer>
      <Divider>or</Divider>
      <Actions>
        <ButtonLink kind="secondary" to={to(walk('failed', {}) ?? 'symptom')}>
          Pick what you see
        </ButtonLink>
        <ButtonLink kind="quiet" to={to('catalogue')}>
          All known errors
        </ButtonLink>
      </Actions>
      <PracticeTexts onPick={(practice) => write(practice, false)} />
    </>
  );
}
