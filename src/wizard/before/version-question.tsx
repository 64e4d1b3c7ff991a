import { useState } from 'react';
import { placeText } from '#diagnosis/guidance/generation.ts';
import { usingSpsWithSpp } from '#diagnosis/sources/documents.ts';
import type { Outcome } from '../check/run/use-check.ts';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Marked } from '../ui/marked.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/fields/text-field.tsx';
import { Tick } from '../ui/fields/tick.tsx';
import { useAnswers } from '../said/use-answers.ts';
import { useProducts } from '../check/run/use-products.ts';
import { isExactMatch, isForSessionsInitiated, isMismatch } from '../check/run/version-match.ts';
import type { Versions } from '../check/run/versions-of.ts';
import { versionsOf } from '../check/run/versions-of.ts';
import { sessionsInitiatedWords, wordsOfMatch } from './version-words.ts';

interface Props {
  outcome: Outcome | null;
  /** Whether you said that you compared them yourself. */
  ticked: boolean;
  onTick: (on: boolean) => void;
}

function VersionField({ which, label, hint }: { which: 'sps' | 'spp'; label: string; hint: string }) {
  const { answers, answer } = useAnswers();
  const [typed, setTyped] = useState(answers[which] ?? '');
  return (
    <TextField
      label={label}
      name={which}
      hint={<Marked text={hint} />}
      value={typed}
      maxLength={40}
      onChange={(text) => {
        setTyped(text);
        answer({ [which]: text.trim() === '' ? undefined : text });
      }}
    />
  );
}

/** What the two versions are to each other; nothing where one is not known. */
function Comparison({ sps, spp, match }: Versions) {
  if (match === null) return null;
  if (match.verdict === 'unreadable')
    return (
      <p className="mt-2 text-muted">
        {match.which === 'sps'
          ? 'SPS’s version could not be read. Type it as numbers with dots, such as 8.2.0.'
          : 'SPP’s version could not be read. Type it as numbers with dots, such as 8.2.0.'}
      </p>
    );
  const { tone, text, basis } = wordsOfMatch(match);
  const workflows =
    sps === null || spp === null || match.verdict === 'too-old'
      ? null
      : sessionsInitiatedWords(isForSessionsInitiated(sps, spp));
  return (
    <Notice tone={tone}>
      <p>
        {text} <BasisTag basis={basis} source={usingSpsWithSpp} />
      </p>
      {workflows === null ? null : (
        <p>
          {workflows} <BasisTag basis="documented" source={usingSpsWithSpp} />
        </p>
      )}
    </Notice>
  );
}

/** The versions of both: SPS's asked, SPP's as a check saw it or asked too, and what they are to each other. */
export function VersionQuestion({ outcome, ticked, onTick }: Props) {
  const { answers } = useAnswers();
  const products = useProducts();
  const versions = versionsOf(answers, outcome);
  const { spp, isSeen, match } = versions;
  return (
    <>
      <VersionField
        which="sps"
        label="Version of your SPS"
        hint="As SPS shows it, such as 8.2.0. If you’re not sure, leave it empty and ask who looks after SPS."
      />
      {isSeen ? (
        <p className="mt-2 text-muted">
          SPP says that it has version <code>{spp}</code>. <BasisTag basis="observed" />
        </p>
      ) : (
        <div className="mt-3">
          <VersionField
            which="spp"
            label="Version of SPP"
            hint={`A check of SPP’s address reads it for you. On SPP it is shown in ${placeText('versionMenu', products)}. If you’re not sure, leave it empty.`}
          />
        </div>
      )}
      <Comparison {...versions} />
      {isExactMatch(match) || isMismatch(match) ? null : (
        <div className="mt-3">
          <Tick
            checked={ticked}
            onChange={onTick}
            label="I have compared both versions, and they match exactly"
            hint="For when this page cannot tell."
          />
        </div>
      )}
    </>
  );
}
