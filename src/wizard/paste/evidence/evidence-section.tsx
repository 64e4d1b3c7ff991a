import { useState, type ReactNode } from 'react';
import { areAuthorities } from '#diagnosis/certificate/instead-of-certificate.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { Evidence } from '#diagnosis/pasted-evidence/evidence.ts';
import type { EvidenceHeadline } from '#diagnosis/pasted-evidence/headline-of-evidence.ts';
import {
  headlineOfCertificate,
  headlineOfStatus,
  headlineOfTool,
} from '#diagnosis/pasted-evidence/headline-of-evidence.ts';
import { judgeEvidence, judgeSeen } from '#diagnosis/pasted-evidence/judge-seen.ts';
import { RequestForm } from '../../check/result/certificate-request.tsx';
import { typedHere } from '../../said/typed-here.ts';
import { useCheck } from '../../check/run/use-check.ts';
import { useAnswers } from '../../said/use-answers.ts';
import { useNow } from '../../drawn/use-now.ts';
import { subjectOf } from '../../said/use-said.ts';
import { Answer, askedHere } from '../../ui/answer.tsx';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { Asked } from '../../ui/how-to-show.ts';
import { LinkCard } from '../../ui/link-card.tsx';
import { LinkCards } from '../../ui/link-cards.tsx';
import { Marked } from '../../ui/marked.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CertificateFacts } from './certificate-facts.tsx';
import { InsteadNotice } from './instead-notice.tsx';
import { JudgedAddress } from './judged-address.tsx';

/** What a tool met, as the join errors that the same would be for SPS. */
function Said({ evidence: { said } }: { evidence: Evidence }) {
  const { to } = useAnswers();
  const faults = said.flatMap(({ id, words }) => (id === null ? [] : [{ id, words }]));
  if (faults.length === 0) return null;
  const tool = [...new Set(said.flatMap((one) => (one.id === null ? [] : [one.tool])))].join(' and ');
  const elsewhere = new Set(faults.flatMap(({ id }) => joinErrorById[id].onlyElsewhere ?? []));
  return (
    <>
      <p>That is what {tool} met from where it ran. If SPS meets the same, it is this:</p>
      <LinkCards columns={1}>
        {faults.map(({ id, words }) => (
          <LinkCard
            key={words}
            to={to('resolution', { error: id })}
            title={joinErrorById[id].title}
            hint={words}
          />
        ))}
      </LinkCards>
      {[...elsewhere].map((says) => (
        <p key={says} className="text-sm text-muted">
          {says.replaceAll('{tool}', tool)}
        </p>
      ))}
    </>
  );
}

function FromTheTextAlone() {
  return (
    <p className="mt-3 text-sm text-muted">
      Judged from the certificate alone, in this browser. Nobody was asked, and whether SPP shows this
      certificate is not known.
    </p>
  );
}

function Headline({
  headline: { tone, title, text },
  children,
}: {
  headline: EvidenceHeadline;
  children?: ReactNode;
}) {
  return (
    <Notice tone={tone} title={title}>
      <p>
        <Marked text={text} />
      </p>
      {children}
    </Notice>
  );
}

/** Certificates, the output of tools, and SPP's status: named, read, and judged for the address as a live certificate would be. */
export function EvidenceSection({ evidence }: { evidence: Evidence }) {
  const { answers, answer } = useAnswers();
  const { parsed, own } = useCheck(answers.address ?? subjectOf(answers.said));
  const now = useNow(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  // An address that only a link holds stands in the field below, and is judged when you ask.
  const address = parsed.ok && own !== null ? parsed.value.address : null;
  const found = judgeEvidence(evidence, address, now);
  const status = evidence.status === null ? null : <Headline headline={headlineOfStatus(evidence.status)} />;
  if (found === null)
    return (
      <>
        {status}
        {status !== null && evidence.tool === null ? null : (
          <Headline headline={headlineOfTool(evidence)}>
            <Said evidence={evidence} />
          </Headline>
        )}
      </>
    );
  const { seen, judged } = found;
  if (areAuthorities(evidence.certificates.map(({ certificate }) => certificate)))
    return (
      <section aria-label="The certificate">
        <InsteadNotice kind="authority" />
        <Card>
          <h2 className="mb-2 text-lg break-all">{seen.certificate.subject || 'The certificate'}</h2>
          <CertificateFacts seen={seen} judged={judgeSeen(seen, null, now)} />
        </Card>
      </section>
    );
  const others = evidence.certificates.filter((one) => one !== seen);
  return (
    <section aria-label="The certificate">
      <Answer asked={asked}>
        <Headline headline={headlineOfCertificate(seen, judged, address)}>
          {judged.refusals[0] === 'name' && judged.covered.length > 0 ? (
            <p>
              It is for{' '}
              {judged.covered.slice(0, 4).map((host, at) => (
                <span key={host}>
                  {at === 0 ? '' : ', '}
                  <code className="break-all">{host}</code>
                </span>
              ))}
              {judged.covered.length > 4 ? ` and ${judged.covered.length - 4} more` : ''}. These are its
              names, and nobody has looked where they lead.
            </p>
          ) : null}
        </Headline>
      </Answer>
      {status}
      <JudgedAddress
        key={address?.host}
        address={parsed.ok ? parsed.value.address.host : (evidence.host ?? '')}
        onJudge={(host) => {
          setAsked(askedHere());
          answer({ address: typedHere(host) });
        }}
      />
      <Card>
        <h2 className="mb-2 text-lg break-all">{seen.certificate.subject || 'The certificate'}</h2>
        <CertificateFacts seen={seen} judged={judged} />
        {others.length === 0 ? null : (
          <Disclosure
            summary={
              others.length === 1 ? 'One more in the same text' : `${others.length} more in the same text`
            }
          >
            {others.map((one) => (
              <div key={one.certificate.fingerprintSha256 || one.certificate.subject}>
                <h3 className="mt-2 font-semibold break-all">{one.certificate.subject}</h3>
                <CertificateFacts seen={one} judged={judgeSeen(one, null, now)} />
              </div>
            ))}
          </Disclosure>
        )}
        <FromTheTextAlone />
      </Card>
      {evidence.said.some(({ id }) => id !== null) ? (
        <Notice tone="warn" title={`${evidence.tool ?? 'The tool'} met something as well`}>
          <Said evidence={evidence} />
        </Notice>
      ) : null}
      {judged.request === null || own === null ? null : judged.covered.length === 0 ? (
        <RequestForm host={own} lines={judged.request} spp={null} />
      ) : (
        <Disclosure summary={`Keep ${own}, replace the certificate`}>
          <RequestForm host={own} lines={judged.request} spp={null} />
        </Disclosure>
      )}
    </section>
  );
}
