import { EvidenceSection } from './evidence/evidence-section.tsx';
import { InsteadNotice } from './evidence/instead-notice.tsx';
import { KeysTakenOut, SecretNotice } from './evidence/secret-notice.tsx';
import { ScanFound } from './scan-found.tsx';
import type { OpenedFile } from '../said/pasted.ts';

/** What a file is that was opened: its certificates, the errors in a log, or what it is instead. */
export function Opened({ file }: { file: OpenedFile }) {
  switch (file.kind) {
    case 'secret':
      return <SecretNotice kind={file.secret} />;
    case 'instead':
      return <InsteadNotice kind={file.instead} />;
    case 'certificate':
      return <EvidenceSection evidence={file.evidence} />;
    case 'log':
      return (
        <>
          <ScanFound name={file.name} result={file.result} />
          <KeysTakenOut kinds={file.result.keysTakenOut} />
        </>
      );
  }
}
