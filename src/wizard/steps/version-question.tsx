import { useState } from 'react';
import type { Outcome } from '../check/use-check.ts';
import { usingSpsWithSpp } from '#diagnosis/sources/documents.ts';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Tone } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { sppVersion } from './spp-version.ts';
import { useAnswers } from './use-answers.ts';
import type { VersionMatch } from './version-match.ts';
import { versionMatch } from './version-match.ts';

const words: Record<Exclude<VersionMatch['verdict'], 'unreadable'>, { tone: Tone; text: string }> = {
  same: { tone: 'ok', text: 'Both have the same version, as the guides want it.' },
  'patch-differs': {
    tone: 'warn',
    text: 'The releases fit, the exact versions differ. The guides want them to match exactly.',
  },
  differs: {
    tone: 'warn',
    text: 'The versions differ. The guides want them to match exactly: bring both to the same one before you join.',
  },
  'lts-with-feature': {
    tone: 'warn',
    text: 'The versions differ, and one is a long-term support release, the other a feature release. The guides want the same version on both and say not to mix the two kinds.',
  },
  'too-old': {
    tone: 'warn',
    text: 'This SPP is too old to be joined from SPS: it takes SPP 2.7 and SPS 6.0 at least.',
  },
};

/** SPS's version, asked; compared with the one that SPP says it has. */
export function VersionQuestion({ outcome }: { outcome: Outcome | null }) {
  const { answers, answer } = useAnswers();
  const [typed, setTyped] = useState(answers.sps ?? '');
  const spp = sppVersion(outcome);
  const match = typed.trim() === '' || spp === null ? null : versionMatch(typed, spp);
  return (
    <section className="my-5">
      <TextField
        label="Version of your SPS"
        name="sps"
        hint="As SPS shows it, such as 8.2.0. If you’re not sure, leave it empty and ask who looks after SPS."
        value={typed}
        maxLength={40}
        onChange={(text) => {
          setTyped(text);
          answer({ sps: text.trim() === '' ? undefined : text });
        }}
      />
      <p className="mt-2 text-muted">
        {spp === null ? (
          'SPP’s version is not known here: check its address first, or look at it on SPP and compare yourself.'
        ) : (
          <>
            SPP says that it has version <code>{spp}</code>. <BasisTag basis="observed" />
          </>
        )}
      </p>
      {match === null ? null : match.verdict === 'unreadable' ? (
        <p className="mt-2 text-muted">
          {match.which === 'sps'
            ? 'Type it as numbers with dots, such as 8.2.0.'
            : 'It cannot be compared with yours.'}
        </p>
      ) : (
        <Notice tone={words[match.verdict].tone}>
          <p>
            {words[match.verdict].text} <BasisTag basis="documented" source={usingSpsWithSpp} />
          </p>
        </Notice>
      )}
    </section>
  );
}
