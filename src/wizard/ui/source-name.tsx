import { HiddenWords } from './hidden-words.tsx';

/** What a page says of a document. */
export interface NamedSource {
  title: string;
  product: string;
  /** Null where the document names none. */
  version: string | null;
  url: string | null;
  /** False where it could not be read, and is known from elsewhere. */
  read: boolean | 'in part';
}

const reading = (read: NamedSource['read']): string =>
  read === true ? '' : read === false ? ', not read by us' : ', read in part';

/** A document as a reader would look for it, linked where it has an address, and how much of it we read. */
export const SourceName = ({ title, product, version, url, read }: NamedSource) => (
  <>
    {url === null ? (
      title
    ) : (
      <a href={url} target="_blank" rel="noreferrer" className="text-muted underline hover:text-ink">
        {title}
        <HiddenWords> (opens a new tab)</HiddenWords>
      </a>
    )}
    {` (${version === null ? `${product}, version not named` : `${product} ${version}`}${reading(read)})`}
  </>
);
