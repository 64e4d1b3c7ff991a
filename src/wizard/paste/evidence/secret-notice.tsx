import type { SecretKind } from '#diagnosis/secrets/secret-kind.ts';
import { nothingKept, secretTitle, secretWords } from '#diagnosis/secrets/secret-kind.ts';
import { Marked } from '../../ui/marked.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Names a file or a text that is a secret, and what to bring instead. Nothing of it is at hand here. */
export const SecretNotice = ({ kind }: { kind: SecretKind }) => (
  <Notice tone="warn" title={secretTitle(kind)}>
    <p>{nothingKept}</p>
    <p>
      <Marked text={secretWords[kind].bring} />
    </p>
  </Notice>
);

/** Says that keys were taken out of a text of which the rest is read; nothing where there were none. */
export const KeysTakenOut = ({ kinds }: { kinds: readonly SecretKind[] }) =>
  kinds.length === 0 ? null : (
    <div role="status">
      <Notice tone="warn" title="A private key was taken out of this text">
        <p>
          In it stood {kinds.map((kind) => secretWords[kind].is).join(', and ')}. Nothing of that was kept,
          shown or sent; the rest is read. Bring the text without it, or the certificate alone.
        </p>
      </Notice>
    </div>
  );
