import type { ClientPrediction, Prediction } from '#diagnosis/guidance/predict-sps.ts';
import { predictSps } from '#diagnosis/guidance/predict-sps.ts';
import { BasisTag } from '../../ui/basis-tag.tsx';
import { CopyButton } from '../../ui/copy/copy-button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Marked } from '../../ui/marked.tsx';
import type { Outcome } from '../run/use-check.ts';

const would: Record<ClientPrediction['does'], string> = {
  'goes-on': 'would continue.',
  stops: 'would stop.',
  'not-known': 'cannot be predicted.',
};

function Client({ title, prediction, raw }: { title: string; prediction: ClientPrediction; raw: boolean }) {
  return (
    <div>
      <p>
        <b>{title}</b> {would[prediction.does]} <Marked text={prediction.why} /> <BasisTag basis="inferred" />
      </p>
      {prediction.raw === null || !raw ? null : (
        <>
          <pre
            tabIndex={0}
            role="region"
            aria-label={`Probable output: ${title}`}
            className="mt-2 max-h-80 overflow-auto rounded-control border border-line bg-card px-3.5 py-3 font-mono text-sm wrap-anywhere whitespace-pre-wrap"
          >
            {prediction.raw}
          </pre>
          <CopyButton value={prediction.raw} label="Copy this text" />
        </>
      )}
    </div>
  );
}

function AtAddress({
  prediction: { ip, sps, strict, stopsAtMove },
  alone,
}: {
  prediction: Prediction;
  alone: boolean;
}) {
  return (
    <div className="flow">
      {alone || ip === null ? null : (
        <p>
          At <code>{ip}</code>:
        </p>
      )}
      <Client title="An SPS like the vendor’s example" prediction={sps} raw />
      <Client title="An SPS with a newer, stricter client" prediction={strict} raw={strict.raw !== sps.raw} />
      {stopsAtMove === 2 ? (
        <p className="text-sm text-muted">
          In a join from the browser, SPP’s sign-in does not open, so SPS does not get this far. A join
          through SPS’s REST API does.
        </p>
      ) : null}
    </div>
  );
}

/** What SPS would do with the address, and the raw error to compare with one at hand. Folded, for it is inferred. */
export function PredictedError({ outcome: { check } }: { outcome: Outcome }) {
  const predictions = predictSps(check);
  if (predictions.length === 0) return null;
  const prints = predictions.some(({ sps, strict }) => sps.raw !== null || strict.raw !== null);
  return (
    <Fold
      summary={prints ? 'What SPS would probably print' : 'What SPS would do with this address'}
      result="inferred"
      offPaper
    >
      {predictions.map((prediction) => (
        <AtAddress key={prediction.ip ?? ''} prediction={prediction} alone={predictions.length === 1} />
      ))}
      {prints ? (
        <p className="text-sm text-muted">
          Line numbers and object addresses differ, and <code>…</code> marks what changes from run to run.
        </p>
      ) : null}
    </Fold>
  );
}
