import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import { CertificateRequest } from '../check/result/certificate-request.tsx';
import type { Outcome } from '../check/run/use-check.ts';
import { clockTime } from '../drawn/clock-time.ts';
import { Notice } from '../ui/notice.tsx';
import { useNow } from '../drawn/use-now.ts';

/** Where to look for what our server does not see: by who went the way that stopped. */
function elsewhere({ answeredBySpp, stopsAt }: JoinError<JoinErrorId>): string {
  if (answeredBySpp === true) return 'So SPS reached another appliance, or this one has changed since.';
  return 'moves' in stopsAt && stopsAt.moves[0] === 2
    ? 'So what your browser met lies between your browser and SPP, or has changed since.'
    : 'So what SPS met lies between SPS and SPP, or has changed since.';
}

interface Props {
  entry: JoinError<JoinErrorId>;
  outcome: Outcome;
  /** The client that failed takes the address too, as far as we see. */
  usable: boolean;
}

/** A clear check beside an error: what that leaves, and nothing to type that was typed already. */
export function NothingInTheWay({ entry, outcome, usable }: Props) {
  const now = useNow(null);
  const { check } = outcome;
  const { address, vantage } = check.checked;
  const seen = (
    <>
      As seen from <code>{vantage.hostname}</code> at {clockTime(check.checkedAt, now)}
    </>
  );
  if (usable)
    return (
      <Notice
        tone="info"
        level={3}
        title={<>This wizard’s server finds nothing in the way at {address.host}</>}
      >
        <p>
          {seen}. {elsewhere(entry)}
        </p>
      </Notice>
    );
  return (
    <>
      <Notice tone="warn" level={3} title={<>Your SPS does not take the certificate for {address.host}</>}>
        <p>
          Only a client that looks at alternative names alone prints such a text. {seen}, the certificate
          names this address in its common name only, or not in a way that such a client accepts. Typing it
          again brings the same error: the certificate has to be replaced.
        </p>
      </Notice>
      <CertificateRequest outcome={outcome} />
    </>
  );
}
