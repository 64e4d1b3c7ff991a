import type { Source } from '#diagnosis/sources/source.ts';
import type { Statement } from '#diagnosis/sources/statement.ts';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Marked } from '../ui/marked.tsx';

interface Props {
  statement: Statement;
  /** Sources that the page names anyway; any other is named with the statement. */
  named: readonly Source[];
}

/**
 * A statement, and how it is known where that is the exception: documented by what the page names is the rule, which `SourceLine` says
 * once.
 */
export function KnownAs({ statement, named }: Props) {
  const { source } = statement;
  const elsewhere = source !== undefined && !named.some(({ id }) => id === source.id);
  if (statement.basis === 'documented' && !elsewhere) return <Marked text={statement.text} />;
  return (
    <>
      <Marked text={statement.text} /> <BasisTag basis={statement.basis} {...(elsewhere ? { source } : {})} />
    </>
  );
}
