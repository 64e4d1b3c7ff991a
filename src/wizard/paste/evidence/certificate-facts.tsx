import { quoteName } from '#diagnosis/address/quote-name.ts';
import type { ReactNode } from 'react';
import type { SeenCertificate } from '#diagnosis/pasted-evidence/evidence.ts';
import type { Judgement } from '#diagnosis/pasted-evidence/judge-seen.ts';

const kinds = { rsa: 'RSA', dsa: 'DSA', ec: 'EC', ed25519: 'Ed25519', ed448: 'Ed448', unknown: 'unknown' };
const notShown = <span className="text-muted">not in this text</span>;
const day = (at: number): string => new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(at);

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted max-wide:mt-2">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

/** What a certificate holds, as far as it is known: names, dates, strength, who issued it. */
export function CertificateFacts({ seen, judged }: { seen: SeenCertificate; judged: Judgement }) {
  const { certificate, knows } = seen;
  const { subjectAltName, moreAlternativeNames, commonNames, key } = certificate;
  const bits = key.bits === null ? '' : ` ${key.bits} bits`;
  return (
    <dl className="grid gap-x-4 gap-y-1 wide:grid-cols-[auto_minmax(0,1fr)]">
      <Row label="Subject Alternative Names">
        {subjectAltName === null || subjectAltName.length === 0 ? (
          knows.names ? (
            'none'
          ) : (
            notShown
          )
        ) : (
          <ul>
            {subjectAltName.map(({ type, value }, at) => (
              <li key={at}>
                <code className="break-all">{value}</code>{' '}
                <span className="text-sm text-muted">
                  {type === 'dns' || type === 'ip' ? type.toUpperCase() : type}
                </span>
              </li>
            ))}
            {moreAlternativeNames > 0 ? <li>and {moreAlternativeNames} more</li> : null}
            {knows.names ? null : <li className="text-muted">others are not in this text</li>}
          </ul>
        )}
      </Row>
      <Row label="Common name">
        {commonNames.length === 0 ? (
          'none'
        ) : (
          <code className="break-all">{commonNames.map(quoteName).join(', ')}</code>
        )}
      </Row>
      <Row label="Valid">
        {knows.dates ? `${day(certificate.notBefore)} to ${day(certificate.notAfter)}` : notShown}
      </Row>
      <Row label="Key and signature">
        {knows.strength ? (
          <>
            {kinds[key.kind]}
            {bits},{' '}
            {certificate.signatureDigest === 'none'
              ? 'no separate digest'
              : certificate.signatureDigest.toUpperCase().replace('SHA', 'SHA-')}
            {judged.isStrong === false ? ' (too weak for SPS)' : ''}
          </>
        ) : (
          notShown
        )}
      </Row>
      <Row label="SHA-256 fingerprint">
        {certificate.fingerprintSha256 === '' ? (
          notShown
        ) : (
          <>
            <code className="break-all">{certificate.fingerprintSha256}</code>{' '}
            <span className="text-sm text-muted">compare it with SPP’s own page</span>
          </>
        )}
      </Row>
      <Row label="Issued by">
        {certificate.issuer === '' ? notShown : <span className="break-all">{certificate.issuer}</span>}
        {certificate.selfIssued ? ' (itself)' : ''}
      </Row>
    </dl>
  );
}
