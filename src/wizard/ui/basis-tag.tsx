import { HiddenWords } from './hidden-words.tsx';
import { SourceName, type NamedSource } from './source-name.tsx';

/** How a statement is known; the same three words as in the diagnosis. */
export type BasisWord = 'documented' | 'observed' | 'inferred';

interface Props {
  basis: BasisWord;
  /** Named where it is another than the page's own source. */
  source?: NamedSource;
}

const explained: Record<BasisWord, string> = {
  documented: 'The vendor’s documents say so.',
  observed: 'Seen just now, by a check.',
  inferred: 'It follows from what is documented and seen; nobody says so outright.',
};

/** Says after a statement how it is known. */
export function BasisTag({ basis, source }: Props) {
  const solid = basis === 'inferred' ? 'border-dashed' : 'border-solid';
  return (
    <span className="text-xs whitespace-nowrap text-muted">
      <HiddenWords>(</HiddenWords>
      <span title={explained[basis]} className={`rounded border border-control px-1 ${solid}`}>
        {basis}
      </span>
      {source ? (
        <span className="ml-1 whitespace-normal">
          {'in '}
          <SourceName {...source} />
        </span>
      ) : null}
      <HiddenWords>)</HiddenWords>
    </span>
  );
}
