import type { RequestLines } from '#diagnosis/certificate/request-lines.ts';
import { certificateRequests, hardenedTls } from '#diagnosis/sources/documents.ts';
import type { Known } from '#diagnosis/sources/known.ts';
import { Card } from '../ui/card.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Marked } from '../ui/marked.tsx';
import { BasisTag } from '../ui/basis-tag.tsx';
import { checkedHost } from './known-by-check.ts';
import { linesFor } from './request-lines.ts';
import type { Outcome } from './use-check.ts';

const form =
  '**Certificates > SSL/TLS Certificates > Add Certificate > Create Certificate Signing Request (CSR)**';

function Line({ label, values, none }: { label: string; values: readonly string[]; none: string }) {
  return (
    <div className="mt-3">
      <dt>
        <b>{label}</b>
      </dt>
      <dd className="flex flex-wrap items-center gap-x-2">
        {values.length === 0 ? (
          <span className="text-muted">{none}</span>
        ) : (
          <>
            <code className="break-all">{values.join(', ')}</code>
            <CopyButton value={values.join(', ')} />
          </>
        )}
      </dd>
    </div>
  );
}

/** The request for a certificate that would let SPS join with the address as it is. */
export const CertificateRequest = ({ outcome }: { outcome: Outcome }) => (
  <RequestForm host={checkedHost(outcome)} lines={linesFor(outcome.check.checked)} />
);

/** A certificate request in the fields of SPP's form. */
export function RequestForm({ host, lines: { dns, ip } }: { host: Known<string>; lines: RequestLines }) {
  return (
    <Card>
      <h2 className="text-lg">Keep {host}, replace the certificate</h2>
      <div className="flow mt-1">
        <p>
          On SPP, open <Marked text={form} /> and enter these values:
        </p>
      </div>
      <dl>
        <Line
          label="Subject Alternate Names (DNS)"
          values={dns}
          none="SPP’s hostname, if you want to join by name one day"
        />
        <Line label="Subject Alternate Names (IP Address)" values={ip} none="SPP’s IPv4 address" />
        <div className="mt-3">
          <dt>
            <b>Key Size</b>
          </dt>
          <dd>2048 or 4096. SPS refuses shorter keys from version 6.10.0 on.</dd>
        </div>
      </dl>
      <div className="flow mt-3">
        <p>
          When the certificate is issued, upload it there and assign it with{' '}
          <b>Assign Certificate to Appliance(s)</b>. Then check this address again.{' '}
          <BasisTag basis="documented" source={certificateRequests} />{' '}
          <BasisTag basis="documented" source={hardenedTls} />
        </p>
      </div>
    </Card>
  );
}
