import type { RequestLines } from '#diagnosis/certificate/request-lines.ts';
import type { SppGeneration } from '#diagnosis/guidance/spp-generation.ts';
import { generationOfSpp } from '#diagnosis/guidance/spp-generation.ts';
import {
  certificateRequests,
  certificates6,
  hardenedTls,
  installingCertificates,
} from '#diagnosis/sources/documents.ts';
import type { Known } from '#diagnosis/sources/known.ts';
import { Card } from '../../ui/card.tsx';
import { CopyButton } from '../../ui/copy/copy-button.tsx';
import { Marked } from '../../ui/marked.tsx';
import { BasisTag } from '../../ui/basis-tag.tsx';
import { checkedHost } from '../run/known-by-check.ts';
import { linesFor } from './request-lines.ts';
import { sppVersion } from '../run/spp-version.ts';
import type { Outcome } from '../run/use-check.ts';

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
  <RequestForm
    host={checkedHost(outcome)}
    lines={linesFor(outcome.check.checked)}
    spp={generationOfSpp(sppVersion(outcome))}
  />
);

/** The fields of the web client's form, SPP 7 and later. */
const FieldsOf7 = ({ dns, ip }: RequestLines) => (
  <>
    <Line
      label="Subject Alternate Names (DNS)"
      values={dns}
      none="SPP’s hostname, if you want to join by name one day"
    />
    <Line label="Subject Alternate Names (IP Address)" values={ip} none="SPP’s IPv4 address" />
  </>
);

/** The desktop client of SPP 6.x has one field for all names. */
const FieldOf6 = ({ dns, ip }: RequestLines) => (
  <Line label="Alternate DNS Names" values={[...dns, ...ip]} none="SPP’s hostname and IPv4 address" />
);

/** Both forms, each under its own path, where SPP's generation is not known. */
const forms = {
  7: '**Certificates > SSL/TLS Certificates > Add Certificate > Create Certificate Signing Request (CSR)**',
  6: '**Administrative Tools > Settings > Certificates > SSL Certificates**',
} as const;

interface Props {
  host: Known<string>;
  lines: RequestLines;
  /** Null where it is not known. */
  spp: SppGeneration | null;
}

/** A certificate request in the fields of SPP's form, and what has to follow it there. */
export function RequestForm({ host, lines, spp }: Props) {
  const shows7 = spp === null || spp === 'spp7';
  const shows6 = spp !== 'spp7';
  return (
    <Card>
      <h2 className="text-lg">Keep {host}, replace the certificate</h2>
      {shows7 ? (
        <>
          <p className="mt-1">
            {spp === null ? 'On SPP 7 and later' : 'On SPP'}, open <Marked text={forms[7]} /> and enter these
            values: <BasisTag basis="documented" source={certificateRequests} />
          </p>
          <dl>
            <FieldsOf7 {...lines} />
          </dl>
        </>
      ) : null}
      {shows6 ? (
        <>
          <p className="mt-3">
            {spp === null ? 'On SPP 6.x' : 'On SPP'}, open <Marked text={forms[6]} />, request a certificate
            and enter these values: <BasisTag basis="documented" source={certificates6} />
          </p>
          <dl>
            <FieldOf6 {...lines} />
          </dl>
        </>
      ) : null}
      <dl>
        <div className="mt-3">
          <dt>
            <b>Key Size</b>
          </dt>
          <dd>
            2048 or 4096. SPS refuses shorter keys from version 6.10.0 on.{' '}
            <BasisTag basis="documented" source={hardenedTls} />
          </dd>
        </div>
      </dl>
      <p className="mt-3">
        When the certificate is issued, upload it in the same place
        {shows7 ? (
          <>
            {' '}
            and assign it with <b>Assign Certificate to Appliance(s)</b>
          </>
        ) : (
          ' and assign it to the appliance'
        )}
        . Then check this address again. <BasisTag basis="documented" source={installingCertificates} />
      </p>
    </Card>
  );
}
