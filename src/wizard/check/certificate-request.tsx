import type { RequestLines } from '#diagnosis/certificate/request-lines.ts';
import type { Checked } from '#diagnosis/facts/facts.ts';
import { certificateRequests, hardenedTls } from '#diagnosis/sources/documents.ts';
import { Card } from '../ui/card.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Marked } from '../ui/marked.tsx';
import { BasisTag } from '../ui/basis-tag.tsx';
import { linesFor } from './request-lines.ts';

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
export const CertificateRequest = ({ checked }: { checked: Checked }) => (
  <RequestForm host={checked.address.host} lines={linesFor(checked)} />
);

/** A certificate request in the fields of SPP's form. */
export function RequestForm({ host, lines: { dns, ip } }: { host: string; lines: RequestLines }) {
  return (
    <Card>
      <h2 className="text-lg">Keep {host}, replace the certificate</h2>
      <div className="flow mt-1">
        <p>
          On SPP, open <Marked text={form} /> and put these into the request:
        </p>
      </div>
      <dl>
        <Line
          label="Subject Alternate Names (DNS)"
          values={dns}
          none="SPP’s hostname, if you ever want to join by name"
        />
        <Line label="Subject Alternate Names (IP Address)" values={ip} none="SPP’s IPv4 address" />
        <div className="mt-3">
          <dt>
            <b>Key Size</b>
          </dt>
          <dd>2048 or 4096: SPS refuses shorter keys from 6.10.0 on.</dd>
        </div>
      </dl>
      <div className="flow mt-3">
        <p>
          When it is signed, upload it there and assign it with <b>Assign Certificate to Appliance(s)</b>.
          Then check this address again. <BasisTag basis="documented" source={certificateRequests} />{' '}
          <BasisTag basis="documented" source={hardenedTls} />
        </p>
      </div>
    </Card>
  );
}
