import { insteadInBytes } from '#diagnosis/certificate/instead-of-certificate.ts';
import { isLikely } from '#diagnosis/recognition/headline.ts';
import { besideErrors } from '#diagnosis/pasted-evidence/beside-errors.ts';
import type { Looked } from '#diagnosis/pasted-evidence/evidence-rows.ts';
import { readCertificateFile } from '#diagnosis/pasted-evidence/find-pem.ts';
import { readEvidence } from '#diagnosis/pasted-evidence/read-evidence.ts';
import type { StreamScanned } from './scan-stream.ts';

/** A text or a file; `der` is absent where it is a text. */
type Given = Pick<StreamScanned, 'text' | 'secret'> & Partial<Pick<StreamScanned, 'der'>>;

/** What of certificates, of the output of tools and of SPP's status a file or a text shows; the one reader of `match` and `names`. */
export function readEvidenceOf({ text, der = null, secret }: Given): Looked {
  if (secret !== null) return { text: null, evidence: null };
  const evidence = der === null ? null : readCertificateFile(der);
  if (evidence !== null) return { text: null, evidence };
  const instead = der === null ? null : insteadInBytes(der);
  if (instead !== null) return { text: null, evidence: null, instead };
  return { text, evidence: text === null ? null : readEvidence(text) };
}

/** The same beside the join errors that were recognised: what is SPS's own report is no evidence as well; in words, nor is what may be. */
export function besideHits({ hits, ...given }: Given & Pick<StreamScanned, 'hits'>): Looked {
  const looked = readEvidenceOf(given);
  return {
    ...looked,
    evidence: besideErrors(
      looked.evidence,
      hits.flatMap(({ at }) => at),
    ),
  };
}

/** The same for scripts, which are told how sure an error is, and so are told both. */
export function besideLikelyHits({ hits, ...given }: Given & Pick<StreamScanned, 'hits'>): Looked {
  return besideHits({ hits: hits.filter(isLikely), ...given });
}
