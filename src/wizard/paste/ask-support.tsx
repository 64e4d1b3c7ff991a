import { handOffToSupport } from '#diagnosis/case/support-hand-off.ts';
import { collectCase } from '../hand-off/collect-case.ts';
import { HandOffCard } from '../hand-off/hand-off-card.tsx';
import { sppVersion } from '../check/run/spp-version.ts';
import { useAtHand } from '../hand-off/use-at-hand.ts';

/** The last cause of all: nobody here knows it, and the vendor's support gets the case. */
export function AskSupport() {
  const atHand = useAtHand();
  const { answers, outcome, recognised } = atHand;
  const checked = outcome?.check.checked;
  return (
    <HandOffCard
      handOff={handOffToSupport({
        tried: answers.tried ?? [],
        recognised: recognised.recognised,
        sps: answers.sps?.text ?? null,
        spp: sppVersion(outcome),
        check:
          outcome === null || checked === undefined
            ? null
            : {
                host: checked.address.host,
                at: checked.checkedAt,
                from: checked.vantage.hostname,
                findings: outcome.diagnosis.findings,
              },
      })}
      shared={collectCase(atHand, { redacted: false, by: '' })}
      isFirst
      title="Ask One Identity support"
      named={[]}
      folded={false}
    >
      <p className="mt-1">
        No known cause is left: each one that fits was followed or is ruled out. Copy this for One Identity
        support. Add the error details from SPS, and remove passwords and tokens from them first.
      </p>
    </HandOffCard>
  );
}
