/** Who runs the server that hands out this page, as its settings say; null for what they do not say. Plain files say nothing. */
interface Operator {
  name: string | null;
  /** `https:` or `mailto:`. */
  helpUrl: string | null;
  note: string | null;
}

/** From the page itself, into which the server writes it (`own-pages.ts` of the proxy). */
function readOperator(): Operator {
  const read = (name: string) =>
    document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content.trim() || null;
  const helpUrl = read('help-url');
  return {
    name: read('operator-name'),
    helpUrl: helpUrl !== null && /^(?:https:\/\/|mailto:)/i.test(helpUrl) ? helpUrl : null,
    note: read('operator-note'),
  };
}

/** Whom to ask: at the foot of every page. Nothing where nothing is set. */
export function WhoRunsIt() {
  const { name, helpUrl } = readOperator();
  if (name === null && helpUrl === null) return null;
  return (
    <p className="flex min-h-11 flex-wrap items-center gap-x-1.5 text-sm text-muted">
      {name === null ? null : (
        <span>
          Run by <bdi>{name}</bdi>.
        </span>
      )}
      {helpUrl === null ? null : (
        <a
          href={helpUrl}
          target="_blank"
          rel="noopener noreferrer"
          className="text-muted underline hover:text-ink"
        >
          Get help<span className="sr-only"> (opens a new tab)</span>
        </a>
      )}
    </p>
  );
}

/** What whoever runs it tells visitors, on the start page. */
export function OperatorNote() {
  const { note } = readOperator();
  return note === null ? null : (
    <p className="my-4 border-l-4 border-accent pl-3">
      <bdi>{note}</bdi>
    </p>
  );
}
