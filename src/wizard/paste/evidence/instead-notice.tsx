import type { InsteadOfCertificate } from '#diagnosis/certificate/instead-of-certificate.ts';
import { insteadWords } from '#diagnosis/certificate/instead-of-certificate.ts';
import { Marked } from '../../ui/marked.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Names what was brought where a certificate is wanted, and what to bring. */
export const InsteadNotice = ({ kind }: { kind: InsteadOfCertificate }) => (
  <Notice tone="info" title={insteadWords[kind].title}>
    <p>
      <Marked text={insteadWords[kind].text} />
    </p>
  </Notice>
);
